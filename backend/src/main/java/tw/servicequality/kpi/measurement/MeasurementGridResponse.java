package tw.servicequality.kpi.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.kpi.KpiFigure;
import tw.servicequality.kpi.MeasurementSource;

/**
 * The year's figures as a grid: a row for each indicator (and unit), a column for each month.
 *
 * @param year Gregorian
 */
@Schema(description = "The year's figures as a grid. 年度填報表格。")
public record MeasurementGridResponse(@Schema(required = true) int year, @Schema(required = true) List<Row> rows) {

    /**
     * One indicator, of the office or of one unit.
     *
     * @param unit whose row it is; absent for the office as a whole
     * @param editable whether the caller may type into it
     */
    @Schema(name = "MeasurementRow")
    public record Row(@Schema(required = true) String kpi, @Schema(required = true) String name, @Schema(required = true) String nameEn,
            @Schema(required = true) String measure, @Schema(required = true) Quantity.Kind kind, @Schema(required = true) String measureUnit,
            UnitReference unit, @Schema(required = true) boolean editable, @Schema(required = true) List<Cell> cells) {
    }

    /**
     * One month.
     *
     * @param id of the stored figure; absent when the cell was never written
     * @param figure what counts, also when it comes from activities or units
     * @param closed whether the month lies in the future, so that nothing can be typed yet
     * @param version of the stored figure; absent when the cell was never written
     */
    @Schema(name = "MeasurementCell")
    public record Cell(@Schema(required = true) int month, UUID id, @Schema(required = true) KpiFigure figure,
            @Schema(required = true, description = "Whether the month lies in the future, so that nothing can be typed yet. 尚未開始的月份。") boolean closed,
            @Schema(description = "Of the stored figure; absent when the cell was never written. 版本。") Integer version, String changedBy, Instant changedAt) {
    }

    /** One version of a stored figure. */
    @Schema(name = "MeasurementRevision")
    public record Revision(@Schema(required = true) int number, BigDecimal numerator, BigDecimal denominator, BigDecimal value,
            @Schema(required = true) MeasurementSource source, String reason, @Schema(required = true) String by, @Schema(required = true) Instant at) {
    }
}
