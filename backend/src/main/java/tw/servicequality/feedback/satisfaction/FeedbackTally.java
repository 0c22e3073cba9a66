package tw.servicequality.feedback.satisfaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.feedback.rules.Distribution;
import tw.servicequality.feedback.rules.Question;

/**
 * What the answered cases of a unit and a month add up to.
 *
 * @param month of the reply
 * @param confidential of confidential cases
 * @param cases answered, without the exempt ones
 */
record FeedbackTally(UUID unitId, int month, boolean confidential, long cases, long invited, long answered, long dissatisfied, Map<Question, Distribution> points) {

    /** Several together, of no unit and no month. */
    static FeedbackTally sum(Collection<FeedbackTally> tallies) {
        FeedbackTally sum = new FeedbackTally(null, 0, false, 0, 0, 0, 0, Map.of());
        for (FeedbackTally one : tallies) {
            sum = sum.plus(one);
        }
        return sum;
    }

    Distribution of(Question question) {
        return points.getOrDefault(question, Distribution.none());
    }

    /** The select list after unit and month: four counts, then five for each question. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("count(*) cases", "count(invited_on) invited", "count(answered_on) answered",
                "coalesce(sum(dissatisfied), 0) dissatisfied_answers"));
        for (Question question : Question.values()) {
            for (int point = 1; point <= Distribution.POINTS; point++) {
                columns.add("coalesce(sum(" + column(question) + " = " + point + "), 0) " + name(question, point));
            }
        }
        return columns;
    }

    static String name(Question question, int point) {
        return column(question) + point;
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }

    private FeedbackTally plus(FeedbackTally other) {
        Map<Question, Distribution> both = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            both.put(question, of(question).plus(other.of(question)));
        }
        return new FeedbackTally(null, 0, false, cases + other.cases, invited + other.invited, answered + other.answered, dissatisfied + other.dissatisfied, both);
    }
}
