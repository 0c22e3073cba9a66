package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases stay because others must. A case is written "A" or "A>B" (follows B) or "A=B" (handled with B); small letters must stay. */
class CaseChainsTest {

    private static UUID id(char letter) {
        return new UUID(0, Character.toUpperCase(letter));
    }

    private static List<CaseChains.Link> cases(String text) {
        List<CaseChains.Link> links = new ArrayList<>();
        for (String one : text.split(" ")) {
            UUID named = one.length() > 1 ? id(one.charAt(2)) : null;
            boolean follows = one.length() > 1 && one.charAt(1) == '>';
            links.add(new CaseChains.Link(id(one.charAt(0)), one.substring(0, 1).toUpperCase(), follows ? named : null, follows ? null : named,
                    Character.isUpperCase(one.charAt(0))));
        }
        return links;
    }

    @ParameterizedTest
    @CsvSource({"A B, ''", "a B, A", "A>B B, ''", "a>B B, AB", "A>b b, AB", "C>B B>A a, ABC", "C=A B=A A, ''", "c=A B=A A, ABC", "A>B B=C c D, ABC", "A>B B>A, ''", "A>X, ''"})
    void one_that_must_stay_keeps_its_whole_chain(String text, String kept) {
        Map<UUID, String> found = CaseChains.kept(cases(text));
        Set<String> letters = found.keySet().stream().map(it -> Character.toString((char) it.getLeastSignificantBits())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kept, String.join("", letters));
    }

    @Test
    void it_is_told_which_case_keeps_the_others() {
        assertEquals(List.of("C", "C", "C"), new ArrayList<>(CaseChains.kept(cases("A B>A c>B")).values()));
        assertEquals(Arrays.asList(), new ArrayList<>(CaseChains.kept(List.of()).values()));
    }

    @Test
    void a_number_that_may_not_be_told_is_told_only_as_none() {
        CaseChains.Link hidden = new CaseChains.Link(id('B'), "", id('A'), null, false);
        CaseChains.Link waits = new CaseChains.Link(id('A'), "A", null, null, true);
        assertEquals("", CaseChains.kept(List.of(hidden, waits)).get(id('A')));
        assertEquals("C", CaseChains.kept(List.of(hidden, waits, new CaseChains.Link(id('C'), "C", id('A'), null, false))).get(id('A')));
    }
}
