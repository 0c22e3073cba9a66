package tw.servicequality.caseanalysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/**
 * What the complaints of a year add up to. Every case counts for the month in which it was received.
 *
 * @param unit whose cases; absent for the whole office
 * @param asOf when it was counted; at most a minute old
 * @param lastYear the year before, for comparison
 * @param months January to December
 * @param places handled on the spot ({@code ON_SITE}, 現場) or not ({@code OFF_SITE}, 非現場)
 */
@Schema(description = "What the complaints of a year add up to. 年度陳情統計。")
public record ComplaintStatisticsResponse(@Schema(required = true) int year, UnitReference unit, @Schema(required = true) Instant asOf,
        @Schema(required = true) Sums all, @Schema(required = true) Sums lastYear, @Schema(required = true) List<Line> months,
        @Schema(required = true) List<Line> categories, @Schema(required = true) List<Line> channels, @Schema(required = true) List<Line> places, @Schema(required = true) List<Line> topics,
        @Schema(required = true) List<Line> outcomes, @Schema(required = true) List<Line> units) {

    /**
     * Counts of some cases.
     *
     * @param open deadline still runs
     * @param overdue of those, past their due day
     * @param replied answered
     * @param onTime of those, by the deadline that held
     * @param onTimeRate percent, cut after two decimals; absent when nothing was answered
     * @param medianWorkingDays of the answered ones; the mean of the middle two; absent when nothing was answered
     */
    @Schema(name = "ComplaintSums")
    public record Sums(@Schema(required = true) long received, @Schema(required = true) long open, @Schema(required = true) long overdue,
            @Schema(required = true) long replied, @Schema(required = true) long onTime, BigDecimal onTimeRate, BigDecimal medianWorkingDays) {
    }

    /**
     * The counts of one month, category and so on.
     *
     * @param key the month's number, the enum's word, or the code of a topic or unit; {@code none} for cases without
     * @param name of a topic or unit
     */
    @Schema(name = "ComplaintLine")
    public record Line(@Schema(required = true, examples = "RIGHTS_PROTECTION") String key, String name, String nameEn, @Schema(required = true) Sums sums) {
    }
}
