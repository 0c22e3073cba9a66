package tw.servicequality.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.kpi.rules.KpiStatus;

/**
 * An action item as a month's report shows it: the plan's words, and what the other rooms know of it.
 *
 * @param dimension 構面
 * @param criterion 評核重點, by which lines stand together
 * @param group absent where the plan does not name one
 * @param scheduleWords 執行期程 of the unit
 * @param benefit 預期效益
 * @param status how the month stood for the unit at its end; a month that runs, as it stands today
 * @param done what the unit's activities of the month add up to
 * @param activities the unit's activities of the month
 * @param indicators what is counted of it, of the unit where it has figures of its own
 */
@Schema(description = "An action item in a month's report. 月報中的執行事項。")
public record ProgressItem(@Schema(required = true) UUID lineageId, @Schema(required = true, examples = "2.2.2.1.2") String code,
        @Schema(required = true) String text, @Schema(required = true) Heading dimension, @Schema(required = true) Heading subDimension,
        @Schema(required = true) Heading criterion, Heading group, @Schema(required = true) List<String> scheduleWords, String benefit,
        @Schema(required = true) ItemStatus status, @Schema(required = true) Sums done, @Schema(required = true) List<Done> activities,
        @Schema(required = true) List<IndicatorLine> indicators) {

    /** A heading of the plan. */
    @Schema(name = "ProgressHeading")
    public record Heading(@Schema(required = true) String code, @Schema(required = true) String title) {
    }

    /**
     * Sums.
     *
     * @param people person-times
     */
    @Schema(name = "ProgressSums")
    public record Sums(@Schema(required = true) int activities, @Schema(required = true) int times, @Schema(required = true) int people,
            @Schema(required = true) int pieces) {

        public static final Sums NONE = new Sums(0, 0, 0, 0);
    }

    /** An activity. */
    @Schema(name = "ProgressActivity")
    public record Done(@Schema(required = true) UUID id, @Schema(required = true) LocalDate happenedOn, @Schema(required = true) String title,
            @Schema(required = true) int times, Integer people, Integer pieces) {
    }

    /**
     * An indicator.
     *
     * @param month the figure of the month; absent without one
     * @param year where the year stands, by the target's way of taking months together; absent without data
     * @param gap what is missing to the threshold; absent when nothing is
     * @param expected what an even pace would have reached; of yearly numbers only
     */
    @Schema(name = "ProgressIndicator")
    public record IndicatorLine(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn,
            @Schema(required = true, examples = "%") String unit, BigDecimal month, BigDecimal numerator, BigDecimal denominator,
            @Schema(required = true) KpiStatus monthStatus, BigDecimal year, @Schema(required = true) KpiStatus yearStatus,
            @Schema(required = true) Quantity.Comparison comparison, BigDecimal threshold, BigDecimal gap, BigDecimal expected) {
    }
}
