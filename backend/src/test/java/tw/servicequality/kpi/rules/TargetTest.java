package tw.servicequality.kpi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.Quantity;

/** A figure held against a target, unrounded; and which target governs. */
class TargetTest {

    private static Target target(Quantity.Comparison comparison, String threshold, String warn) {
        return new Target(comparison, threshold == null ? null : new BigDecimal(threshold), warn == null ? null : new BigDecimal(warn),
                Quantity.Aggregation.MEAN_OF_PERIODS, Quantity.Scope.OFFICE);
    }

    @ParameterizedTest(name = "{3} against {0} {1} (warning {2}) is {4}")
    @CsvSource({
        "AT_LEAST, 90,, 8996/10000, MISSED", "AT_LEAST, 90,, 9000/10000, MET", "AT_LEAST, 90,, 899999999/999999999, MISSED",
        "AT_LEAST, 90, 80, 80~5, AT_RISK", "AT_LEAST, 90, 80, 79.99~5, MISSED", "AT_LEAST, 90, 80, 90~5, MET",
        "AT_LEAST, 75,, 26/33, MET", "AT_LEAST, 75,, 24/33, MISSED",
        "EQUALS, 100,, 42/42, MET", "EQUALS, 100,, 41/42, MISSED",
        "AT_MOST, 90,, 90, MET", "AT_MOST, 90,, 91, MISSED",
        "NONE,,, 2650, REPORTED", "AT_LEAST, 90,, 0/0, NOT_APPLICABLE"})
    void held_against(Quantity.Comparison comparison, String threshold, String warn, String figure, KpiStatus expected) {
        assertEquals(expected, target(comparison, threshold, warn).judge(AggregateTest.figure(figure)));
    }

    @ParameterizedTest(name = "to {0} {1}, {2} misses {3}")
    @CsvSource({"AT_LEAST, 90, 8996/10000, 0.04", "AT_LEAST, 18, 14, 4.00", "AT_LEAST, 18, 18,", "AT_MOST, 90, 92, 2.00", "NONE,, 5,"})
    void what_is_missing(Quantity.Comparison comparison, String threshold, String figure, String expected) {
        assertEquals(expected, target(comparison, threshold, null).gap(AggregateTest.figure(figure).exact().orElseThrow())
                .map(it -> it.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString()).orElse(null));
    }

    @Test
    void the_newest_version_that_holds_by_then_governs_and_the_offices_own_wins_a_day() {
        TargetHistory history = new TargetHistory(List.of(version("2026-07-01", true, "92"), version("2025-01-01", false, "90"),
                version("2027-01-01", false, "91"), version("2027-01-01", true, "95")));
        assertEquals(List.of("90", "90", "90", "92", "92", "95"), List.of("2024-05-01", "2025-01-01", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01")
                .stream().map(day -> history.on(LocalDate.parse(day)).threshold().toPlainString()).toList());
    }

    private static TargetHistory.Version version(String from, boolean own, String threshold) {
        return new TargetHistory.Version(LocalDate.parse(from), own, target(Quantity.Comparison.AT_LEAST, threshold, null));
    }

    @ParameterizedTest
    @CsvSource({"次, TIMES", "人次, PEOPLE", "項, PIECES", "件, PIECES", "份, PIECES"})
    void what_of_an_activity_counts(String word, CountedQuantity expected) {
        assertEquals(expected, CountedQuantity.of(word));
    }
}
