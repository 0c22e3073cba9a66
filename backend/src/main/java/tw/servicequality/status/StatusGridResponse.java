package tw.servicequality.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;

/**
 * A year as a grid of statuses.
 *
 * @param year Gregorian
 * @param today the day in Taipei for which it holds; in the grid of a past year its last day
 * @param unit the unit whose part is shown; absent for the whole office
 */
@Schema(description = "A year as a grid of statuses. 年度熱區圖。")
public record StatusGridResponse(@Schema(required = true) int year, @Schema(required = true) LocalDate today, UnitReference unit,
        @Schema(required = true) List<Row> criteria, @Schema(required = true) List<ItemRow> items, @Schema(required = true) List<UnitRow> units) {

    /**
     * A criterion (評核重點): the worst of its items.
     *
     * @param now on {@code today}
     * @param months the twelve months, each as it stood at its end; those not begun are NOT_DUE
     */
    @Schema(name = "StatusCriterionRow")
    public record Row(@Schema(required = true) String code, @Schema(required = true) String title, @Schema(required = true) ItemStatus now,
            @Schema(required = true) List<ItemStatus> months) {
    }

    /** An action item. */
    @Schema(name = "StatusItemRow")
    public record ItemRow(@Schema(required = true) UUID lineageId, @Schema(required = true) String code, @Schema(required = true) String text,
            @Schema(required = true) ItemStatus now, @Schema(required = true) List<ItemStatus> months) {
    }

    /** A unit: the worst of its items. */
    @Schema(name = "StatusUnitRow")
    public record UnitRow(@Schema(required = true) UnitReference unit, @Schema(required = true) ItemStatus now,
            @Schema(required = true) List<ItemStatus> months) {
    }
}
