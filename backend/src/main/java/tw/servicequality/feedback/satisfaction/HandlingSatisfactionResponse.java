package tw.servicequality.feedback.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.feedback.rules.Question;

/**
 * What people say of how their cases were handled, in a year. Every case counts for the month of its reply, whenever its answer comes. Rates are percent, cut after
 * two decimals.
 *
 * @param unit whose cases; absent for the whole office
 * @param smallBelow results of fewer answers than this are marked as small
 * @param months January to December
 * @param units each with its own results, in the office's order; those alone that had a case to ask about
 */
@Schema(description = "Satisfaction with the handling of cases. 年度意見處理滿意度。")
public record HandlingSatisfactionResponse(@Schema(required = true) int year, UnitReference unit, @Schema(required = true) int smallBelow,
        @Schema(required = true) Sums all, @Schema(required = true) List<Month> months, @Schema(required = true) List<UnitLine> units) {

    /**
     * Results of some cases.
     *
     * @param cases answered by the office, without those whose reply is exempt
     * @param invited of those, whose petitioner was asked
     * @param answered of those, who answered
     * @param answerRate answered of invited; absent when nobody was asked
     * @param dissatisfied answers with 1 or 2 on some question
     * @param small fewer answers than say something, but some
     */
    @Schema(name = "HandlingSatisfactionSums")
    public record Sums(@Schema(required = true) long cases, @Schema(required = true) long invited, @Schema(required = true) long answered,
            BigDecimal answerRate, @Schema(required = true) long dissatisfied, @Schema(required = true) boolean small,
            @Schema(required = true) List<QuestionResult> questions) {
    }

    /**
     * Results of one question.
     *
     * @param valid who gave a point
     * @param counts how often each point was given, from 1 (非常不滿意) to 5 (非常滿意)
     * @param satisfiedRate 4 and 5 of the valid; absent when there are none
     * @param lowerBound the lower end of Wilson's 95 % interval of it
     * @param mean of the points
     * @param dissatisfied who gave 1 or 2
     */
    @Schema(name = "HandlingSatisfactionQuestion")
    public record QuestionResult(@Schema(required = true) Question question, @Schema(required = true) long valid, @Schema(required = true) List<Long> counts,
            BigDecimal satisfiedRate, BigDecimal lowerBound, BigDecimal mean, @Schema(required = true) long dissatisfied, @Schema(required = true) boolean small) {
    }

    /**
     * A month in short; satisfaction is the overall one.
     *
     * @param dissatisfied answers with 1 or 2 on some question
     */
    @Schema(name = "HandlingSatisfactionMonth")
    public record Month(@Schema(required = true) int month, @Schema(required = true) long cases, @Schema(required = true) long invited,
            @Schema(required = true) long answered, BigDecimal answerRate, BigDecimal satisfiedRate, @Schema(required = true) long dissatisfied,
            @Schema(required = true) boolean small) {
    }

    /** A unit, in the year and in its months. */
    @Schema(name = "HandlingSatisfactionUnit")
    public record UnitLine(@Schema(required = true) UnitReference unit, @Schema(required = true) Sums sums, @Schema(required = true) List<Month> months) {
    }
}
