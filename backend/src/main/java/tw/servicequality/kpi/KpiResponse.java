package tw.servicequality.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.kpi.rules.KpiStatus;

/**
 * An indicator of one year: its target and where it stands.
 *
 * @param code stable name, for example SIGNOFF_ONLINE
 * @param dutyCode its number among the plan's quantified duties
 * @param target the target that governs now (of a past year: that governed at its end)
 * @param units the units concerned, in the office's order
 * @param months the twelve months of the year
 */
@Schema(description = "An indicator with its target and result of a year. 績效指標：目標與年度結果。")
public record KpiResponse(@Schema(required = true, examples = "SIGNOFF_ONLINE") String code, @Schema(required = true, examples = "Q25") String dutyCode,
        @Schema(required = true) String name, @Schema(required = true) String nameEn, @Schema(required = true) String measure,
        @Schema(required = true) int year, @Schema(required = true) Quantity.Kind kind, @Schema(required = true, examples = "%") String unit,
        @Schema(required = true) Quantity.Period period, @Schema(required = true) Quantity.Entry entry,
        @Schema(required = true) boolean headline, @Schema(required = true) List<String> itemCodes,
        @Schema(required = true) List<UnitReference> units, @Schema(required = true) Target target, @Schema(required = true) Result result,
        @Schema(required = true) List<KpiMonth> months) {

    /**
     * What is to be reached.
     *
     * @param fromMonth first month of the window in which it counts; absent when all year
     */
    @Schema(name = "KpiTarget")
    public record Target(@Schema(required = true) Quantity.Comparison comparison, @Schema(examples = "90") BigDecimal threshold, BigDecimal warn,
            @Schema(required = true) Quantity.Aggregation aggregation, @Schema(required = true) Quantity.Scope scope,
            Integer fromMonth, Integer toMonth, @Schema(required = true) boolean fromPlan) {
    }

    /**
     * Where the year stands today (a past year: at its end).
     *
     * @param value by the target's aggregation
     * @param mean the mean of the monthly ratios, beside the pooled ratio; of ratios only
     * @param pooled all numerators over all denominators; of ratios only
     * @param gap how much is missing to the threshold (還差), in the indicator's unit; absent when reached. Of what each unit must reach for itself: counts
     *            are what all units miss together; of ratios and averages each unit's own result tells it
     * @param expected what an even pace would have reached by today; of yearly numbers only
     * @param projection what the year will come to if it goes on like this; absent without data
     * @param reachable false when the rest of the year cannot mend it
     * @param periods how many periods have a figure
     * @param met how many of those judged met the target
     * @param judged how many periods, or units, were to be judged by today
     * @param judgedIn what {@code met} and {@code judged} count
     */
    @Schema(name = "KpiResult")
    public record Result(@Schema(required = true) KpiStatus status, @Schema(description = "By the target's aggregation. 年度結果。") BigDecimal value,
            BigDecimal numerator, BigDecimal denominator,
            @Schema(description = "The mean of the monthly ratios, beside the pooled ratio; of ratios only. 各月比率平均。") BigDecimal mean,
            @Schema(description = "All numerators over all denominators; of ratios only. 合計比率。") BigDecimal pooled,
            @Schema(description = "How much is missing to the threshold, in the indicator's unit; absent when reached. 還差多少。") BigDecimal gap,
            @Schema(description = "What an even pace would have reached by today; of yearly numbers only. 依進度應達數。") BigDecimal expected,
            @Schema(description = "What the year will come to if it goes on like this; absent without data. 年底推估。") BigDecimal projection,
            @Schema(required = true, description = "False when the rest of the year cannot mend it. 年底前是否仍可達成。") boolean reachable,
            @Schema(required = true, description = "How many periods have a figure. 有數字的期數。") int periods,
            @Schema(required = true, description = "How many of those judged met the target. 達成數。") int met,
            @Schema(required = true, description = "How many periods, or units, were to be judged by today. 應評定數。") int judged,
            @Schema(required = true) JudgedIn judgedIn) {
    }

    /** What is judged one by one: the periods of one result, or, for the office, the units that each answer for themselves. */
    public enum JudgedIn { PERIODS, UNITS }
}
