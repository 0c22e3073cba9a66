package tw.servicequality.improvement.rules;

import static tw.servicequality.improvement.rules.ImprovementState.CANCELLED;
import static tw.servicequality.improvement.rules.ImprovementState.COMPLETED;
import static tw.servicequality.improvement.rules.ImprovementState.EFFECTIVE;
import static tw.servicequality.improvement.rules.ImprovementState.OPEN;
import static tw.servicequality.improvement.rules.ImprovementState.PLANNED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to an improvement, in which states, and where that leads. */
public enum ImprovementAction {
    /** 修改發現事項. */
    UPDATE("update", null, OPEN, PLANNED),
    /** 訂定、修正改善計畫. */
    PLAN("plan", PLANNED, OPEN, PLANNED),
    /** 填報完成. */
    COMPLETE("complete", COMPLETED, PLANNED),
    /** 確認成效: leads on, or back to {@code PLANNED} when it did not help. */
    VERIFY("verify", EFFECTIVE, COMPLETED),
    /** 取消. */
    CANCEL("cancel", CANCELLED, OPEN, PLANNED);

    private final String word;
    private final ImprovementState next;
    private final Set<ImprovementState> from;

    ImprovementAction(String word, ImprovementState next, ImprovementState... from) {
        this.word = word;
        this.next = next;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The word in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** Whether it can be done in this state. */
    public boolean isPossibleIn(ImprovementState state) {
        return from.contains(state);
    }

    /** Where it leads from a state in which it can be done; the same state for what moves nothing. */
    public ImprovementState from(ImprovementState state) {
        return next == null ? state : next;
    }

    /** All that can be done in a state, in the order of an improvement's life. */
    public static Stream<ImprovementAction> in(ImprovementState state) {
        return Stream.of(values()).filter(action -> action.isPossibleIn(state));
    }
}
