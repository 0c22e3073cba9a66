package tw.servicequality.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.platform.Ids;

/** The figure that stands in a cell of the grid now: an indicator, a unit or the office, a month. Earlier ones are {@code MeasurementRevision}s. */
@Entity
public class Measurement {

    /** Stands for the office as a whole where a unit's id is kept. */
    public static final UUID OFFICE = new UUID(0, 0);

    /** Which cell; the unit is {@link #OFFICE} for the office. */
    public record Cell(String kpi, UUID unitId, int year, int month) {
    }

    @Id
    public UUID id;
    String kpi;
    UUID unitId;
    int ofYear;
    int ofMonth;
    public BigDecimal numerator;
    public BigDecimal denominator;
    @Column(name = "value")
    public BigDecimal value;
    @Enumerated(EnumType.STRING)
    public MeasurementSource source;
    public String changedBy;
    public Instant changedAt;
    @Version
    public int version;

    protected Measurement() {
    }

    public Measurement(Cell cell, Figure figure, MeasurementSource source, String by, Instant at) {
        this.id = Ids.next();
        this.kpi = cell.kpi();
        this.unitId = cell.unitId();
        this.ofYear = cell.year();
        this.ofMonth = cell.month();
        take(figure, source, by, at);
    }

    public Cell cell() {
        return new Cell(kpi, unitId, ofYear, ofMonth);
    }

    /** The figure; null where the cell was emptied. */
    public Figure figure() {
        return numerator == null && value == null ? null : new Figure(Amounts.plain(numerator), Amounts.plain(denominator), Amounts.plain(value));
    }

    /** Puts another figure in its place; null empties the cell. */
    public void correct(Figure figure, MeasurementSource from, String by, Instant at) {
        take(figure, from, by, at);
    }

    private void take(Figure figure, MeasurementSource from, String by, Instant at) {
        numerator = figure == null ? null : figure.numerator();
        denominator = figure == null ? null : figure.denominator();
        value = figure == null ? null : figure.value();
        source = from;
        changedBy = by;
        changedAt = at;
    }
}
