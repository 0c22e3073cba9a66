package tw.servicequality.caseanalysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/**
 * What the complaints of a year add up to. Every case counts for the month in which it was received.
 * Confidential ones count in {@code all} and {@code lastYear} of the whole office alone.
 *
 * @param unit whose cases; absent for the whole office
 * @param asOf when it was counted; at most a minute old
 * @param lastYear the year before, for comparison
 * @param months January to December
 * @param places handled on the spot ({@code ON_SITE}, 現場) or not ({@code OFF_SITE}, 非現場)
 */
@Schema(description = "What the complaints of a year add up to. 年度陳情統計。")
public record ComplaintStatisticsResponse(@Schema(required = true) int year, UnitReference unit, @Schema(required = true) Instant asOf,
        @Schema(required = true, description = "Cases received in the year. 當年收件之案件。") Sums all,
        @Schema(required = true, description = "Cases received in the year before, as they stand now. 前一年收件之案件，以現況計。") Sums lastYear,
        @Schema(required = true, description = "January to December, by the day of receipt. 依收件月份。") List<Line> months,
        @Schema(required = true) List<Line> categories, @Schema(required = true) List<Line> channels,
        @Schema(required = true) List<Line> places, @Schema(required = true) List<Line> topics,
        @Schema(required = true, description = "By outcome; a case without one yet is in no line. 依處理結果，未有結果者不列。") List<Line> outcomes,
        @Schema(required = true, description = "By the unit that has the case now; `none`: not assigned. 依目前承辦課室。") List<Line> units) {

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
    public record Sums(
            @Schema(required = true, description = "Cases received, withdrawn and merged ones included; confidential ones in the sums of the whole office alone. 收件數，含撤回及併案；保密案件僅計入全所總數。") long received,
            @Schema(required = true, description = "Of those received, neither answered nor closed. 未結。") long open,
            @Schema(required = true, description = "Of those open, past the deadline that holds, extensions included. 未結且逾限。") long overdue,
            @Schema(required = true, description = "Of those received, answered; withdrawn and merged ones are not. 已回復，不含撤回及併案。") long replied,
            @Schema(required = true, description = "Of those answered, by the deadline that held then, extensions included. 如期回復，含核准展期。") long onTime,
            @Schema(description = "`onTime` ÷ `replied` in percent, cut after two decimals, never rounded up; absent when nothing was answered. 如期率，無條件捨去。")
            BigDecimal onTimeRate,
            @Schema(description = "Median of the working days from receipt to answer, the first being the working day after receipt; the mean of the middle two. "
                    + "Absent when nothing was answered. 處理上班日數中位數。") BigDecimal medianWorkingDays) {
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
