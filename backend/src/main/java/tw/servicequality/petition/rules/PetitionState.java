package tw.servicequality.petition.rules;

import tw.servicequality.complaint.rules.CaseState;

/** Where a case stands, in words for its petitioner. */
public enum PetitionState {
    /** 已收件. */
    RECEIVED,
    /** 處理中: with a unit, until the answer is sent. */
    IN_PROGRESS,
    /** 待補正: the petitioner is asked to say more. */
    AWAITING_SUPPLEMENT,
    /** 已回復. */
    REPLIED,
    /** 已結案. */
    CLOSED;

    /** What the petitioner is told of a state. */
    public static PetitionState of(CaseState state) {
        return switch (state) {
            case RECEIVED -> RECEIVED;
            case ASSIGNED, IN_PROGRESS, UNDER_REVIEW -> IN_PROGRESS;
            case AWAITING_SUPPLEMENT -> AWAITING_SUPPLEMENT;
            case REPLIED -> REPLIED;
            case CLOSED -> CLOSED;
        };
    }
}
