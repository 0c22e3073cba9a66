package tw.servicequality.kpi.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.kpi.Amounts;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.platform.Ids;

/** One version of a figure, the first one included. Never changed. */
@Entity
class MeasurementRevision {

    @Id
    UUID id;
    UUID measurementId;
    int ordinal;
    BigDecimal numerator;
    BigDecimal denominator;
    @Column(name = "value")
    BigDecimal value;
    @Enumerated(EnumType.STRING)
    MeasurementSource source;
    String reason;
    String doneBy;
    Instant doneAt;

    protected MeasurementRevision() {
    }

    /** @param number from 1 */
    MeasurementRevision(Measurement now, int number, String reason) {
        this.id = Ids.next();
        this.measurementId = now.id;
        this.ordinal = number;
        this.numerator = now.numerator;
        this.denominator = now.denominator;
        this.value = now.value;
        this.source = now.source;
        this.reason = reason;
        this.doneBy = now.changedBy;
        this.doneAt = now.changedAt;
    }

    MeasurementGridResponse.Revision response() {
        return new MeasurementGridResponse.Revision(ordinal, Amounts.plain(numerator), Amounts.plain(denominator), Amounts.plain(value), source, reason,
                doneBy, doneAt);
    }
}
