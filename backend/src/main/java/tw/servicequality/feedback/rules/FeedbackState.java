package tw.servicequality.feedback.rules;

import java.time.LocalDate;

/** Whether somebody can say something yet. */
public enum FeedbackState {
    /** 尚未邀請: the reply carried no link, and nobody has handed one over. */
    NOT_INVITED,
    /** 待填答. */
    OPEN,
    /** 已填答. */
    ANSWERED,
    /** 已截止 without an answer. */
    CLOSED;

    /**
     * The state on a day.
     *
     * @param closesOn the last day on which an answer is taken
     */
    public static FeedbackState on(LocalDate today, LocalDate closesOn, boolean invited, boolean answered) {
        if (answered) {
            return ANSWERED;
        }
        if (today.isAfter(closesOn)) {
            return CLOSED;
        }
        return invited ? OPEN : NOT_INVITED;
    }
}
