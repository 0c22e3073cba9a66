package tw.servicequality.complaint.rules;

import static tw.servicequality.complaint.rules.CaseState.ASSIGNED;
import static tw.servicequality.complaint.rules.CaseState.AWAITING_SUPPLEMENT;
import static tw.servicequality.complaint.rules.CaseState.CLOSED;
import static tw.servicequality.complaint.rules.CaseState.IN_PROGRESS;
import static tw.servicequality.complaint.rules.CaseState.RECEIVED;
import static tw.servicequality.complaint.rules.CaseState.REPLIED;
import static tw.servicequality.complaint.rules.CaseState.UNDER_REVIEW;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to a case, in which states, and where that leads. */
public enum CaseAction {
    /** 改正登錄內容. */
    UPDATE("update", null, RECEIVED, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT),
    /** 分辦、改分. */
    ASSIGN("assign", ASSIGNED, RECEIVED, ASSIGNED, IN_PROGRESS),
    /** 受理. */
    START("start", IN_PROGRESS, ASSIGNED),
    /** 請陳情人補陳. */
    REQUEST_SUPPLEMENT("requestSupplement", AWAITING_SUPPLEMENT, ASSIGNED, IN_PROGRESS),
    /** 收到補陳. */
    RECEIVE_SUPPLEMENT("receiveSupplement", IN_PROGRESS, AWAITING_SUPPLEMENT),
    /** 送核. */
    SUBMIT("submit", UNDER_REVIEW, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT),
    /** 退回. */
    RETURN("return", IN_PROGRESS, UNDER_REVIEW),
    /** 核定並回復. */
    APPROVE("approve", REPLIED, UNDER_REVIEW),
    /** 結案. */
    CLOSE("close", CLOSED, REPLIED),
    /** 陳情人撤回. */
    WITHDRAW("withdraw", CLOSED, RECEIVED, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT, UNDER_REVIEW),
    /** 併案. */
    MERGE("merge", CLOSED, RECEIVED, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT),
    /** 再陳情: a follow-up case that names this one. */
    FOLLOW_UP("followUp", null, REPLIED, CLOSED),
    /** 申請展期. */
    REQUEST_EXTENSION("requestExtension", null, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT, UNDER_REVIEW),
    /** 核准或駁回展期. */
    DECIDE_EXTENSION("decideExtension", null, ASSIGNED, IN_PROGRESS, AWAITING_SUPPLEMENT, UNDER_REVIEW);

    private static final Map<CaseState, List<CaseAction>> POSSIBLE = possible();

    private final String word;
    private final CaseState next;
    private final Set<CaseState> from;

    CaseAction(String word, CaseState next, CaseState... from) {
        this.word = word;
        this.next = next;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The word in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** Whether it can be done in this state. */
    public boolean isPossibleIn(CaseState state) {
        return from.contains(state);
    }

    /** Where it leads from a state in which it can be done; the same state for what moves nothing. */
    public CaseState from(CaseState state) {
        return next == null ? state : next;
    }

    /** All that can be done in a state, in the order of a case's life. */
    public static List<CaseAction> in(CaseState state) {
        return POSSIBLE.get(state);
    }

    private static Map<CaseState, List<CaseAction>> possible() {
        Map<CaseState, List<CaseAction>> possible = new EnumMap<>(CaseState.class);
        for (CaseState state : CaseState.values()) {
            possible.put(state, Stream.of(values()).filter(action -> action.isPossibleIn(state)).toList());
        }
        return possible;
    }
}
