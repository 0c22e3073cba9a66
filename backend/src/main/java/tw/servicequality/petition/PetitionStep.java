package tw.servicequality.petition;

import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseEventKind;

/** What the petitioner is told of the steps of a case. */
public enum PetitionStep {
    /** 收件. */
    RECEIVED,
    /** 分辦. */
    HANDED_TO_UNIT,
    /** 受理. */
    STARTED,
    /** 請補陳. */
    SUPPLEMENT_REQUESTED,
    /** 收到補陳. */
    SUPPLEMENT_RECEIVED,
    /** 展期. */
    DEADLINE_EXTENDED,
    /** 回復. */
    REPLIED,
    /** 結案. */
    CLOSED,
    /** 撤回. */
    WITHDRAWN,
    /** 併案. */
    MERGED;

    /** Empty for what is the office's own business: drafts, corrections, requests, other people's cases. */
    static Optional<PetitionStep> of(CaseEventKind kind) {
        return Optional.ofNullable(switch (kind) {
            case REGISTERED -> RECEIVED;
            case ASSIGNED -> HANDED_TO_UNIT;
            case STARTED -> STARTED;
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT_REQUESTED;
            case SUPPLEMENT_RECEIVED -> SUPPLEMENT_RECEIVED;
            case EXTENSION_GRANTED -> DEADLINE_EXTENDED;
            case REPLIED -> REPLIED;
            case CLOSED, BROUGHT_OVER -> CLOSED;
            case WITHDRAWN -> WITHDRAWN;
            case MERGED -> MERGED;
            case UPDATED, SUBMITTED, RETURNED, ABSORBED, FOLLOWED_UP, EXTENSION_REQUESTED, EXTENSION_REFUSED, DEADLINE_MOVED, REVEALED, READERS_NAMED,
                    PETITIONER_CORRECTED, USE_STOPPED, ANONYMISED -> null;
        });
    }
}
