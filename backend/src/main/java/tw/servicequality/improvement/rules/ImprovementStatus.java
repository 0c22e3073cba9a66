package tw.servicequality.improvement.rules;

import java.time.LocalDate;

/** How an improvement stands on a day. */
public enum ImprovementStatus {
    /** 待研擬: nothing is planned yet. */
    UNPLANNED(ImprovementState.OPEN),
    /** 逾期: planned, and the day has passed. */
    OVERDUE(ImprovementState.PLANNED),
    /** 即將到期. */
    DUE_SOON(ImprovementState.PLANNED),
    /** 改善中: planned, with time left. */
    ON_TRACK(ImprovementState.PLANNED),
    /** 待確認成效. */
    AWAITING_VERIFICATION(ImprovementState.COMPLETED),
    /** 已見成效. */
    EFFECTIVE(ImprovementState.EFFECTIVE),
    /** 已取消. */
    CANCELLED(ImprovementState.CANCELLED);

    private final ImprovementState state;

    ImprovementStatus(ImprovementState state) {
        this.state = state;
    }

    /** The one state in which something stands so. */
    public ImprovementState state() {
        return state;
    }

    /**
     * How something stands.
     *
     * @param dueOn the planned day; used while it is planned only
     * @param soonUntil the last day that counts as soon
     */
    public static ImprovementStatus of(ImprovementState state, LocalDate dueOn, LocalDate today, LocalDate soonUntil) {
        return switch (state) {
            case OPEN -> UNPLANNED;
            case PLANNED -> dueOn.isBefore(today) ? OVERDUE : dueOn.isAfter(soonUntil) ? ON_TRACK : DUE_SOON;
            case COMPLETED -> AWAITING_VERIFICATION;
            case EFFECTIVE -> EFFECTIVE;
            case CANCELLED -> CANCELLED;
        };
    }
}
