package tw.servicequality.activity;

import java.util.Optional;

/** Complaints that a media item may name; the room that keeps them says which. */
public interface ReferableCases {

    /**
     * The number of a case as it is kept.
     *
     * @param typed a number as people type it
     * @return empty when there is none, when the caller may not see it, and when it is confidential: what everybody reads must not point at it
     */
    Optional<String> number(String typed);

    /** Whether everybody may be told this number: not that of a case that became confidential since it was written down. */
    boolean mayBeTold(String number);
}
