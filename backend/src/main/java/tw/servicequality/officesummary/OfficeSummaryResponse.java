package tw.servicequality.officesummary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.caseanalysis.ComplaintStatisticsResponse;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.progress.rules.ProgressState;

/**
 * One month of the office.
 *
 * @param month by ISO 8601
 * @param rocMonth with the ROC year
 * @param over whether the month is over; before, its figures still move
 * @param asOf when this was put together
 * @param plan the revision that governs at the month's end
 */
@Schema(description = "One month of the office in one answer. 機關單月摘要。")
public record OfficeSummaryResponse(@Schema(required = true, examples = "2026-10") String month, @Schema(required = true, examples = "115-10") String rocMonth,
        @Schema(required = true) boolean over, @Schema(required = true) Instant asOf, @Schema(required = true) PlanLine plan, @Schema(required = true) ReportCycle reports,
        @Schema(required = true) Statuses statuses, @Schema(required = true) List<Indicator> indicators, @Schema(required = true) Complaints complaints,
        @Schema(required = true, description = "Where the same is told in full, by name. 詳細資料的連結。") Map<String, String> links) {

    /** A revision of the plan. */
    @Schema(name = "SummaryPlan")
    public record PlanLine(@Schema(required = true) String name, @Schema(required = true) LocalDate revisedOn) {
    }

    /**
     * 月報: how the units' reports of the month stand.
     *
     * @param dueOn the day by which they are due; absent where none is asked for
     * @param demanded of how many units one is asked for
     * @param submitted how many of these have come
     * @param inTime of those, by the due day
     * @param reviewed how many are reviewed, which locks them
     * @param overdue how many were due before today and have not come
     * @param onTimeRate {@code inTime} ÷ ({@code submitted} + {@code overdue}) in percent, cut after two decimals; absent while nothing was due
     */
    @Schema(name = "SummaryReportCycle")
    public record ReportCycle(@Schema(description = "By which they are due; absent where none is asked for. 應送日。") LocalDate dueOn,
            @Schema(required = true, description = "Of how many units one is asked for. 應送課室數。") int demanded,
            @Schema(required = true, description = "How many of these have come. 已送數。") int submitted,
            @Schema(required = true, description = "Of those, by the due day. 準時數。") int inTime,
            @Schema(required = true, description = "How many are reviewed, which locks them. 已核閱數。") int reviewed,
            @Schema(required = true, description = "How many were due before today and have not come. 逾期未送數。") int overdue,
            @Schema(description = "`inTime` ÷ (`submitted` + `overdue`) in percent, cut after two decimals; absent while nothing was due. 準時率。") BigDecimal onTimeRate, @Schema(required = true) List<UnitReport> units) {
    }

    /**
     * The report of a unit.
     *
     * @param state absent while nobody has begun it
     * @param submittedOn the first time
     * @param lateDays working days by which it came late, 0 in time; absent before it has come
     */
    @Schema(name = "SummaryUnitReport")
    public record UnitReport(@Schema(required = true) UnitReference unit, @Schema(required = true) boolean demanded, ProgressState state, LocalDate submittedOn, Integer lateDays,
            LocalDate reviewedOn) {
    }

    /**
     * 執行狀態: how many items stood how at the month's end; a month that is running, as they stand today.
     *
     * @param items how many the plan has
     */
    @Schema(name = "SummaryStatuses")
    public record Statuses(@Schema(required = true) int items, @Schema(required = true) List<StatusLine> distribution) {
    }

    /** How many items stand so. */
    @Schema(name = "SummaryStatus")
    public record StatusLine(@Schema(required = true) ItemStatus status, @Schema(required = true) int items) {
    }

    /**
     * 指標.
     *
     * @param unit the unit of its figures, for example %
     * @param threshold the target
     * @param month what was measured in the month
     * @param year the result of the year as the target reckons it, as it stands now; of a past year at its end
     */
    @Schema(name = "SummaryIndicator")
    public record Indicator(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn, @Schema(required = true) String unit,
            @Schema(required = true) Quantity.Comparison comparison, BigDecimal threshold, @Schema(required = true) Figure month, @Schema(required = true) Figure year) {
    }

    /**
     * A figure with what it is made of. Nothing is rounded up to a target.
     *
     * @param value absent without data
     * @param numerator of ratios
     * @param denominator of ratios; of averages how many
     */
    @Schema(name = "SummaryFigure")
    public record Figure(@Schema(required = true) KpiStatus status, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    }

    /**
     * 陳情.
     *
     * @param month cases received in the month, without confidential ones: a small number would tell of them
     * @param year cases received in the year, confidential ones among them
     */
    @Schema(name = "SummaryComplaints")
    public record Complaints(@Schema(required = true) Instant asOf, @Schema(required = true) ComplaintStatisticsResponse.Sums month,
            @Schema(required = true) ComplaintStatisticsResponse.Sums year) {
    }
}
