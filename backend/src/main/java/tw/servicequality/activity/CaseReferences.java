package tw.servicequality.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of cases for one request or one batch of rows: nothing is asked twice, and what is looked up beforehand is asked all at once. */
public final class CaseReferences {

    private final ReferableCases cases;
    private final Map<String, Optional<String>> byTyped = new HashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();

    CaseReferences(ReferableCases cases) {
        this.cases = cases;
    }

    /** The same for the next request or batch, with nothing known yet. */
    CaseReferences again() {
        return new CaseReferences(cases);
    }

    /** Looks up what will be asked for; none of them may be of interest, and null is none. */
    void look(Collection<String> typed, Collection<String> written) {
        Set<String> unknown = typed.stream().filter(Objects::nonNull).filter(it -> !byTyped.containsKey(it)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            Map<String, String> found = cases.numbers(unknown);
            unknown.forEach(it -> byTyped.put(it, Optional.ofNullable(found.get(it))));
            found.values().forEach(number -> told.put(number, true));
        }
        Set<String> untold = written.stream().filter(Objects::nonNull).filter(it -> !told.containsKey(it)).collect(Collectors.toCollection(HashSet::new));
        if (!untold.isEmpty()) {
            Set<String> tellable = cases.tellable(untold);
            untold.forEach(number -> told.put(number, tellable.contains(number)));
        }
    }

    /** The number of a case as it is kept; empty as {@link ReferableCases#numbers} leaves it out. */
    Optional<String> number(String typed) {
        look(List.of(typed), List.of());
        return byTyped.get(typed);
    }

    /** Whether everybody may be told this number. */
    boolean mayBeTold(String number) {
        look(List.of(), List.of(number));
        return told.get(number);
    }

    /** The number, if everybody may be told it. */
    String told(String number) {
        return number == null || mayBeTold(number) ? number : null;
    }
}
