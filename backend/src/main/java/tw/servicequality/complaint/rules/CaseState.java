package tw.servicequality.complaint.rules;

/** Where a case stands on its way. The outcome is told apart from it: {@link Outcome}. */
public enum CaseState {
    /** 已收件. */
    RECEIVED,
    /** 已分辦: a unit has it. */
    ASSIGNED,
    /** 處理中. */
    IN_PROGRESS,
    /** 待補正: the petitioner was asked to say more. Does not stop the clock. */
    AWAITING_SUPPLEMENT,
    /** 待核: a reply waits for the chief. */
    UNDER_REVIEW,
    /** 已回復. */
    REPLIED,
    /** 已結案. */
    CLOSED;

    /** Whether the deadline runs. */
    public boolean isOpen() {
        return this != REPLIED && this != CLOSED;
    }
}
