package tw.servicequality.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.kpi.rules.KpiStatus;

/**
 * Years side by side.
 *
 * @param years Gregorian, the newest first
 * @param unit whose part alone is shown; absent for the whole office
 */
@Schema(description = "Years side by side. 年度比較。")
public record YearComparisonResponse(@Schema(required = true) List<YearLine> years, UnitReference unit, @Schema(required = true) List<KpiLine> kpis) {

    /**
     * A year.
     *
     * @param asOf the day for which its figures hold: today, or a past year's last day
     * @param distribution how many items stood how on that day
     */
    @Schema(name = "ComparedYear")
    public record YearLine(@Schema(required = true) int year, @Schema(required = true) LocalDate asOf,
            @Schema(required = true) List<DashboardResponse.StatusCount> distribution, @Schema(required = true) int duties,
            @Schema(required = true) int dutiesDone, @Schema(required = true) int dutiesOverdue, @Schema(required = true) int activities,
            @Schema(required = true) int people) {
    }

    /** An indicator through the years, in the order of {@code years}. */
    @Schema(name = "ComparedKpi")
    public record KpiLine(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn,
            @Schema(required = true) String unit, @Schema(required = true) boolean headline, @Schema(required = true) List<KpiYear> years) {
    }

    /** What an indicator came to in a year. */
    @Schema(name = "ComparedKpiYear")
    public record KpiYear(@Schema(required = true) int year, BigDecimal value, BigDecimal threshold, @Schema(required = true) KpiStatus status) {
    }
}
