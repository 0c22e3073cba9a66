package tw.servicequality.activity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Complaints that a media item may name; the room that keeps them says which. Each call asks the database once, however many there are. */
public interface ReferableCases {

    /**
     * The numbers of cases as they are kept, by what was typed.
     *
     * @param typed numbers as people type them
     * @return without those that do not exist, that the caller may not see, and that are confidential: what everybody reads must not point at them
     */
    Map<String, String> numbers(Collection<String> typed);

    /** Those of these numbers that everybody may be told: not those of cases that became confidential since they were written down. */
    Set<String> tellable(Collection<String> numbers);
}
