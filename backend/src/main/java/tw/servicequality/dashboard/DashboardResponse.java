package tw.servicequality.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * The first screen.
 *
 * @param today the day in Taipei for which all this holds
 * @param items how many action items are counted here
 * @param upcoming what falls due next, the earliest first
 */
@Schema(description = "The first screen. 總覽。")
public record DashboardResponse(@Schema(required = true) LocalDate today, @Schema(required = true) PlanLine plan,
        @Schema(required = true, examples = "108") int items, @Schema(required = true) List<DimensionLine> dimensions,
        @Schema(required = true) List<UnitLine> units, @Schema(required = true) List<KindLine> scheduleKinds,
        @Schema(required = true) List<IndicatorLine> indicators, @Schema(required = true) List<UpcomingLine> upcoming) {

    /** The plan that governs today. */
    @Schema(name = "DashboardPlan")
    public record PlanLine(@Schema(required = true) UUID id, @Schema(required = true) String name, @Schema(required = true) LocalDate revisedOn) {
    }

    /** A dimension (構面) with its criteria. */
    @Schema(name = "DashboardDimension")
    public record DimensionLine(@Schema(required = true) String code, @Schema(required = true) String title, @Schema(required = true) int items,
            @Schema(required = true) List<CriterionLine> criteria) {
    }

    /** A criterion (評核重點). */
    @Schema(name = "DashboardCriterion")
    public record CriterionLine(@Schema(required = true) String code, @Schema(required = true) String title, @Schema(required = true) int items) {
    }

    /** How many items a unit is responsible for, whatever the filter. */
    @Schema(name = "DashboardUnit")
    public record UnitLine(@Schema(required = true) UUID id, @Schema(required = true) String code, @Schema(required = true) String name,
            String nameEn, @Schema(required = true) int items) {
    }

    /** How many items have a schedule of this kind; an item with two kinds counts under both. */
    @Schema(name = "DashboardScheduleKind")
    public record KindLine(@Schema(required = true) ScheduleKind kind, @Schema(required = true) int items) {
    }

    /** Where an indicator stands. */
    @Schema(name = "IndicatorStatus")
    public enum IndicatorStatus {
        /** 無資料: no figure has been entered; neither good nor bad. */
        NO_DATA
    }

    /** A headline indicator of the plan with its target. */
    @Schema(name = "DashboardIndicator")
    public record IndicatorLine(@Schema(required = true) String code, @Schema(required = true) String kpi, @Schema(required = true) String name,
            @Schema(required = true) String nameEn, @Schema(required = true, examples = "%") String unit,
            @Schema(required = true) Quantity.Comparison comparison, @Schema(examples = "90") BigDecimal threshold,
            @Schema(required = true) IndicatorStatus status, @Schema(required = true) List<String> itemCodes) {
    }

    /**
     * Something that falls due.
     *
     * @param workingDaysLeft from today; absent when the calendar does not reach so far
     */
    @Schema(name = "DashboardUpcoming")
    public record UpcomingLine(@Schema(required = true) DueResponse due, @Schema(required = true) String itemCode,
            @Schema(required = true) String itemText, @Schema(required = true) List<UnitReference> units,
            @Schema(required = true) String scheduleWords, @Schema(required = true) ScheduleKind kind, Integer workingDaysLeft) {
    }
}
