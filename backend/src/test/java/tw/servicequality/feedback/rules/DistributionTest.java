package tw.servicequality.feedback.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points add up to. */
class DistributionTest {

    /** The bounds are those of Wilson's formula without continuity correction, as published tables have them. */
    @ParameterizedTest
    @CsvSource({
        // 1, 2, 3, 4, 5, valid, satisfied, dissatisfied, rate, mean, lower bound
        "0, 0, 0, 0, 1, 1, 1, 0, 100.00, 5.00, 20.65",
        "1, 0, 0, 0, 0, 1, 0, 1, 0.00, 1.00, 0.00",
        "0, 0, 0, 5, 5, 10, 10, 0, 100.00, 4.50, 72.24",
        "0, 0, 1, 4, 5, 10, 9, 0, 90.00, 4.40, 59.58",
        "1, 1, 1, 0, 0, 3, 0, 2, 0.00, 2.00, 0.00",
        "0, 1, 0, 1, 1, 3, 2, 1, 66.66, 3.67, 20.76",
        "2, 3, 5, 40, 50, 100, 90, 5, 90.00, 4.33, 82.56",
        "0, 0, 1004, 0, 8996, 10000, 8996, 0, 89.96, 4.80, 89.35"})
    void points_add_up(long one, long two, long three, long four, long five, long valid, long satisfied, long dissatisfied, BigDecimal rate, BigDecimal mean,
            BigDecimal lower) {
        Distribution all = new Distribution(List.of(one, two, three, four, five));
        assertEquals(List.of(valid, satisfied, dissatisfied), List.of(all.valid(), all.satisfied(), all.dissatisfied()));
        assertEquals(List.of(rate, mean, lower), List.of(all.satisfiedRate(), all.mean(), all.lowerBound()));
    }

    @Test
    void of_nobody_there_is_nothing_to_say() {
        assertEquals(0, Distribution.none().valid());
        assertNull(Distribution.none().satisfiedRate());
        assertNull(Distribution.none().mean());
        assertNull(Distribution.none().lowerBound());
        assertNull(Distribution.rate(0, 0));
    }

    @Test
    void what_misses_a_target_never_seems_to_reach_it() {
        assertEquals(new BigDecimal("89.99"), Distribution.rate(89_999, 100_000));
        assertEquals(new BigDecimal("100.00"), Distribution.rate(7, 7));
    }

    @Test
    void two_together_are_counted_point_by_point() {
        Distribution both = new Distribution(List.of(1L, 2L, 3L, 4L, 5L)).plus(new Distribution(List.of(5L, 4L, 3L, 2L, 1L)));
        assertEquals(List.of(6L, 6L, 6L, 6L, 6L), both.counts());
        assertThrows(IllegalArgumentException.class, () -> new Distribution(List.of(1L)));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5, 5, 5, false", "3, 3, 3, 3, 3, false", ", , , , 3, false", "2, 5, 5, 5, 5, true", "5, 5, 5, 5, 1, true", ", , , 1, 5, true"})
    void one_bad_point_makes_an_answer_dissatisfied(Integer a, Integer b, Integer c, Integer d, Integer overall, boolean dissatisfied) {
        assertEquals(dissatisfied, Distribution.isDissatisfied(Arrays.asList(a, b, c, d, overall)));
    }
}
