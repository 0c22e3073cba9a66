package tw.servicequality.actionitem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.platform.Ids;

/** Something the plan counts, with its target. */
@Entity
public class QuantifiedDuty {

    private static final String SEPARATOR = " ";

    @Id
    UUID id;
    UUID planId;
    int ordinal;
    String code;
    String kpi;
    String name;
    String nameEn;
    String itemCodes;
    String unitWords;
    /** The units that the words meant when the plan was stored; a unit that is renamed or closed later still answers for what it did. */
    String unitIds;
    String measure;
    @Enumerated(EnumType.STRING)
    Quantity.Kind kind;
    String unit;
    @Enumerated(EnumType.STRING)
    Quantity.Comparison comparison;
    BigDecimal threshold;
    BigDecimal warn;
    @Enumerated(EnumType.STRING)
    Quantity.Period period;
    @Enumerated(EnumType.STRING)
    Quantity.Entry entry;
    @Enumerated(EnumType.STRING)
    RocYears years;
    Integer fromMonth;
    Integer toMonth;
    @Enumerated(EnumType.STRING)
    Quantity.Aggregation aggregation;
    @Enumerated(EnumType.STRING)
    Quantity.Scope scope;
    boolean headline;
    @Column(name = "from_plan")
    boolean fromPlan;
    String remark;

    protected QuantifiedDuty() {
    }

    public QuantifiedDuty(UUID planId, int ordinal, PlanDocument.Duty duty, Collection<UUID> unitIds) {
        this.id = Ids.next();
        this.planId = planId;
        this.ordinal = ordinal;
        this.code = duty.code();
        this.kpi = duty.kpi();
        this.name = duty.name();
        this.nameEn = duty.nameEn();
        this.itemCodes = String.join(SEPARATOR, duty.items());
        this.unitWords = String.join(SEPARATOR, duty.units());
        this.unitIds = unitIds.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR));
        this.measure = duty.measure();
        this.kind = duty.kind();
        this.unit = duty.unit();
        this.comparison = duty.comparison();
        this.threshold = duty.threshold();
        this.warn = duty.warn();
        this.period = duty.period();
        this.entry = duty.entry();
        this.years = duty.years();
        this.fromMonth = duty.months() == null ? null : duty.months().from();
        this.toMonth = duty.months() == null ? null : duty.months().to();
        this.aggregation = duty.aggregation();
        this.scope = duty.scope();
        this.headline = Boolean.TRUE.equals(duty.headline());
        this.fromPlan = duty.fromPlan();
        this.remark = duty.remark();
    }

    List<String> items() {
        return itemCodes.isEmpty() ? List.of() : List.of(itemCodes.split(SEPARATOR));
    }

    List<String> units() {
        return List.of(unitWords.split(SEPARATOR));
    }

    Set<UUID> unitIdSet() {
        return unitIds.isEmpty() ? Set.of() : Arrays.stream(unitIds.split(SEPARATOR)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    public PlanDocument.Duty document() {
        return new PlanDocument.Duty(code, kpi, name, nameEn, items(), units(), measure, kind, unit, comparison, plain(threshold), plain(warn),
                period, entry, years, fromMonth == null ? null : new PlanDocument.Months(fromMonth, toMonth), aggregation, scope,
                headline ? Boolean.TRUE : null, fromPlan, remark);
    }

    BigDecimal plainThreshold() {
        return plain(threshold);
    }

    BigDecimal plainWarn() {
        return plain(warn);
    }

    /** Without the trailing zeros that the column adds: 90, not 90.0000. */
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
