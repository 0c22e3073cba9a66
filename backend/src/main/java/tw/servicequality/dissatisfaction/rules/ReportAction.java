package tw.servicequality.dissatisfaction.rules;

import static tw.servicequality.dissatisfaction.rules.ReportState.APPROVED;
import static tw.servicequality.dissatisfaction.rules.ReportState.DRAFT;
import static tw.servicequality.dissatisfaction.rules.ReportState.RETURNED;
import static tw.servicequality.dissatisfaction.rules.ReportState.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to a report, in which states, and where that leads. */
public enum ReportAction {
    /** 填寫. */
    UPDATE("update", null, DRAFT, RETURNED),
    /** 陳核. */
    SUBMIT("submit", SUBMITTED, DRAFT, RETURNED),
    /** 退回. */
    RETURN("return", RETURNED, SUBMITTED),
    /** 核定. */
    APPROVE("approve", APPROVED, SUBMITTED);

    private final String word;
    private final ReportState next;
    private final Set<ReportState> from;

    ReportAction(String word, ReportState next, ReportState... from) {
        this.word = word;
        this.next = next;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The word in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** Whether it can be done in this state. */
    public boolean isPossibleIn(ReportState state) {
        return from.contains(state);
    }

    /** Where it leads from a state in which it can be done; the same state for what moves nothing. */
    public ReportState from(ReportState state) {
        return next == null ? state : next;
    }

    /** All that can be done in a state, in the order of a report's life. */
    public static Stream<ReportAction> in(ReportState state) {
        return Stream.of(values()).filter(action -> action.isPossibleIn(state));
    }
}
