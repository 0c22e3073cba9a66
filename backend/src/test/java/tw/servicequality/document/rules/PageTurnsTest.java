package tw.servicequality.document.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTurnsTest {

    @ParameterizedTest(name = "{0} on pages of 10, head {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "1 4 4 4 4 4 | 1 | 3 5",
        "1 4 5 | 1 | -",
        "1 4 3+ 3 4 | 1 | 2 4",
        "1 4 4 1+ 1 4 | 1 | 3",
        "1+ 9 9 | 1 | 2",
        "1 4 20 4 | 1 | 3",
        "1 4+ 20 4 | 1 | 3",
        "1 9+ | 1 | -",
        "3+ 3+ 3+ 3 3 | 3 | -"})
    void rows_that_belong_together_begin_a_page_together(String rows, int head, String turns) {
        Set<Integer> expected = turns == null ? Set.of() : Arrays.stream(turns.split(" ")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, PageTurns.of(Arrays.stream(rows.split(" ")).map(it -> new PageTurns.Line(Double.parseDouble(it.replace("+", "")), it.endsWith("+"))).toList(),
                head, 1, 10));
    }
}
