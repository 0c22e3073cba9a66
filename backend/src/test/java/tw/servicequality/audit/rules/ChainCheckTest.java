package tw.servicequality.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A chain of five entries, and what becomes of it in bad hands. */
class ChainCheckTest {

    record Link(long position, List<String> values, byte[] hash) {
    }

    private static List<Link> chain() {
        List<Link> links = new ArrayList<>();
        byte[] last = Chain.beginning();
        for (int i = 1; i <= 5; i++) {
            List<String> values = Arrays.asList("entry " + i, null, "王小明 𠮷");
            last = Chain.hash(last, i, values);
            links.add(new Link(i, values, last));
        }
        return links;
    }

    private static long brokenAt(List<Link> links, long headPosition, byte[] headHash) {
        ChainCheck check = new ChainCheck();
        links.forEach(link -> check.next(link.position(), link.values(), link.hash()));
        check.end(headPosition, headHash);
        return check.brokenAt().orElse(0);
    }

    static Stream<Arguments> bad_hands() {
        Link forged = new Link(3, List.of("forged"), Chain.hash(chain().get(1).hash(), 3, List.of("forged")));
        return Stream.of(
                hand("nothing done", 0, links -> links),
                hand("first removed", 1, links -> links.subList(1, 5)),
                hand("one removed", 3, links -> without(links, 2)),
                hand("last removed", 5, links -> links.subList(0, 4)),
                hand("all removed", 1, links -> List.of()),
                hand("changed", 2, links -> with(links, 1, new Link(2, List.of("other"), links.get(1).hash()))),
                hand("absent made empty", 4, links -> with(links, 3, new Link(4, List.of("entry 4", "", "王小明 𠮷"), links.get(3).hash()))),
                hand("changed with a fitting hash", 4, links -> with(links, 2, forged)),
                hand("last changed with a fitting hash", 5, links -> with(links, 4, new Link(5, List.of("x"), Chain.hash(links.get(3).hash(), 5, List.of("x"))))),
                hand("two exchanged", 2, links -> with(with(links, 1, new Link(2, links.get(2).values(), links.get(2).hash())), 2,
                        new Link(3, links.get(1).values(), links.get(1).hash()))),
                hand("put in before the first", 1, links -> Stream.concat(Stream.of(new Link(0, List.of(), Chain.beginning())), links.stream()).toList()),
                hand("put in at the end", 6, links -> Stream.concat(links.stream(),
                        Stream.of(new Link(6, List.of("more"), Chain.hash(links.get(4).hash(), 6, List.of("more"))))).toList()),
                hand("hash taken away", 1, links -> with(links, 0, new Link(1, links.get(0).values(), null))));
    }

    private static Arguments hand(String what, long brokenAt, UnaryOperator<List<Link>> deed) {
        return Arguments.of(what, brokenAt, deed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_hands")
    void the_first_broken_place_is_named(String what, long expected, UnaryOperator<List<Link>> deed) {
        assertEquals(expected, brokenAt(deed.apply(chain()), 5, chain().get(4).hash()));
    }

    @Test
    void an_empty_chain_is_whole_and_a_head_set_back_is_not() {
        assertEquals(0, brokenAt(List.of(), 0, Chain.beginning()));
        assertEquals(4, brokenAt(chain(), 3, chain().get(2).hash()));
        assertFalse(new ChainCheck().isBroken());
    }

    @Test
    void the_hash_keeps_values_apart_and_never_changes() {
        assertNotEquals(HexFormat.of().formatHex(Chain.hash(Chain.beginning(), 1, List.of("ab", "c"))),
                HexFormat.of().formatHex(Chain.hash(Chain.beginning(), 1, List.of("a", "bc"))));
        // Pinned: with another encoding every stored chain would look broken.
        assertEquals("75e5522587b1e4e0ea46711aa6d306f6016f55d5bccd204db049e8a486c00f7c", HexFormat.of().formatHex(Chain.hash(Chain.beginning(), 1, Arrays.asList("a", null, "字"))));
    }

    private static List<Link> with(List<Link> links, int index, Link link) {
        List<Link> changed = new ArrayList<>(links);
        changed.set(index, link);
        return changed;
    }

    private static List<Link> without(List<Link> links, int index) {
        List<Link> changed = new ArrayList<>(links);
        changed.remove(index);
        return changed;
    }
}
