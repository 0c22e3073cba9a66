package tw.servicequality.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.kpi.rules.Target;
import tw.servicequality.kpi.rules.TargetHistory;
import tw.servicequality.platform.Ids;

/** A version of a target that the office set on top of the plan's. Never changed afterwards; a later version takes its place. */
@Entity
class KpiTarget {

    @Id
    UUID id;
    String kpi;
    LocalDate validFrom;
    @Enumerated(EnumType.STRING)
    Quantity.Comparison comparison;
    BigDecimal threshold;
    BigDecimal warn;
    @Enumerated(EnumType.STRING)
    Quantity.Aggregation aggregation;
    @Enumerated(EnumType.STRING)
    Quantity.Scope scope;
    String reason;
    String setBy;
    Instant setAt;

    protected KpiTarget() {
    }

    KpiTarget(String kpi, KpiTargetRequest request, String by, Instant at) {
        this.id = Ids.next();
        this.kpi = kpi;
        this.validFrom = request.validFrom();
        this.comparison = request.comparison();
        this.threshold = request.threshold();
        this.warn = request.warn();
        this.aggregation = request.aggregation();
        this.scope = request.scope();
        this.reason = request.reason().strip();
        this.setBy = by;
        this.setAt = at;
    }

    TargetHistory.Version version() {
        return new TargetHistory.Version(validFrom, true, new Target(comparison, Amounts.plain(threshold), Amounts.plain(warn), aggregation, scope));
    }
}
