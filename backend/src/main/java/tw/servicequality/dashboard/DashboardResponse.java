package tw.servicequality.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.consolidation.ProgressCycle;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.kpi.KpiResponse;
import tw.servicequality.progress.rules.ProgressState;
import tw.servicequality.reminder.WaitingImprovement;
import tw.servicequality.status.StatusGridResponse;

/**
 * The first screen.
 *
 * @param today the day in Taipei for which all this holds
 * @param year the Gregorian year shown
 * @param unit whose part alone is shown; absent for the whole office
 * @param items how many action items are counted here
 * @param distribution how many items stand how today, every status once
 * @param indicators the headline indicators
 * @param criteria the year as a grid, criteria by months
 * @param duties the duties of the year, without what the year before left open
 * @param waiting what waits for the caller, also from the year before, the most pressing first, at most six
 * @param waitingImprovements planned improvements that wait for the caller, the longest overdue first, at most six
 * @param upcoming what falls due next, the earliest first, at most eight
 * @param reports the monthly reports that are worked on now; of the present year only
 */
@Schema(description = "The first screen. 總覽。")
public record DashboardResponse(@Schema(required = true) LocalDate today, @Schema(required = true) int year, UnitReference unit,
        @Schema(required = true) PlanLine plan, @Schema(required = true, examples = "108") int items,
        @Schema(required = true) List<StatusCount> distribution, @Schema(required = true) List<DimensionLine> dimensions,
        @Schema(required = true) List<UnitLine> units, @Schema(required = true) List<KindLine> scheduleKinds,
        @Schema(required = true) List<KpiResponse> indicators, @Schema(required = true) KpiCounts kpis,
        @Schema(required = true) List<StatusGridResponse.Row> criteria, @Schema(required = true) DutyCounts duties,
        @Schema(required = true) List<DutyResponse> waiting,
        @Schema(required = true) List<WaitingImprovement> waitingImprovements, @Schema(required = true) List<DutyResponse> upcoming, ReportLine reports) {

    /** The plan that governs. */
    @Schema(name = "DashboardPlan")
    public record PlanLine(@Schema(required = true) UUID id, @Schema(required = true) String name, @Schema(required = true) LocalDate revisedOn) {
    }

    /** How many items stand so. */
    @Schema(name = "StatusCount")
    public record StatusCount(@Schema(required = true) ItemStatus status, @Schema(required = true) int items) {
    }

    /** A dimension (構面). */
    @Schema(name = "DashboardDimension")
    public record DimensionLine(@Schema(required = true) String code, @Schema(required = true) String title, @Schema(required = true) int items,
            @Schema(required = true) List<StatusCount> distribution) {
    }

    /** How many items a unit is responsible for and how they stand, and how many duties of the year it has late and open, whatever the filter. */
    @Schema(name = "DashboardUnit")
    public record UnitLine(@Schema(required = true) UnitReference unit, @Schema(required = true) int items,
            @Schema(required = true) ItemStatus now, @Schema(required = true) int overdueDuties, @Schema(required = true) int openDuties) {
    }

    /** How many items have a schedule of this kind; an item with two kinds counts under both. */
    @Schema(name = "DashboardScheduleKind")
    public record KindLine(@Schema(required = true) ScheduleKind kind, @Schema(required = true) int items) {
    }

    /**
     * The monthly reports of the month that is reported about now.
     *
     * @param cycle how many stand how
     * @param units those that the caller may see
     */
    @Schema(name = "DashboardReports")
    public record ReportLine(@Schema(required = true) ProgressCycle cycle, @Schema(required = true) List<ReportingUnit> units) {
    }

    /**
     * How a unit's monthly report stands.
     *
     * @param reportId absent while nobody has begun it
     * @param state absent while nobody has begun it
     * @param filled how many of its lines say what kind they are
     * @param items how many lines it has
     * @param overdue whether it was due before today and has not come
     */
    @Schema(name = "DashboardReportingUnit")
    public record ReportingUnit(@Schema(required = true) UnitReference unit, UUID reportId, ProgressState state, @Schema(required = true) int filled,
            @Schema(required = true) int items, @Schema(required = true) boolean overdue) {
    }

    /** How many of the year's indicators stand how. */
    @Schema(name = "DashboardKpiCounts")
    public record KpiCounts(@Schema(required = true) int all, @Schema(required = true) int met, @Schema(required = true) int onPace,
            @Schema(required = true) int atRisk, @Schema(required = true) int missed, @Schema(required = true) int noData) {
    }

    /** How many duties of the year there are and how they stand. */
    @Schema(name = "DashboardDutyCounts")
    public record DutyCounts(@Schema(required = true) int all, @Schema(required = true) int done, @Schema(required = true) int overdue,
            @Schema(required = true) int dueSoon) {
    }
}
