package tw.servicequality.privacy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against a run of retention. */
class RetentionGuardTest {

    private static final Instant LAST = Instant.parse("2026-11-01T00:00:00Z");

    private final RetentionGuard guard = new RetentionGuard(Duration.ofDays(7), Duration.ofHours(1), 500, 10, 20);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "P1D, PT0S, 3, 1000, -", "P7D, PT0S, 3, 1000, -", "P7DT1S, PT0S, 3, 1000, LONG_PAUSE", "P40D, PT0S, 3, 1000, LONG_PAUSE",
        "P40D, P40D, 3, 1000, LONG_PAUSE;CLOCKS_DIFFER", "-PT1S, PT0S, 3, 1000, CLOCK_WENT_BACK", "P1D, PT61M, 3, 1000, CLOCKS_DIFFER",
        "P1D, -PT61M, 3, 1000, CLOCKS_DIFFER", "P1D, PT59M, 3, 1000, -", "P1D, PT0S, 20, 20, -", "P1D, PT0S, 21, 210, -", "P1D, PT0S, 21, 209, MANY_CASES",
        "P1D, PT0S, 500, 100000, -", "P1D, PT0S, 501, 100000, MANY_CASES"})
    void a_leaping_clock_and_many_cases_are_doubted(Duration sinceLast, Duration aheadOfDatabase, long due, long kept, String doubts) {
        Instant now = LAST.plus(sinceLast);
        Set<RetentionDoubt> expected = EnumSet.noneOf(RetentionDoubt.class);
        if (doubts != null) {
            Arrays.stream(doubts.split(";")).map(RetentionDoubt::valueOf).forEach(expected::add);
        }
        assertEquals(expected, guard.doubts(LAST, now, now.minus(aheadOfDatabase), due, kept));
    }

    @Test
    void the_first_run_has_none_before_it() {
        assertEquals(Set.of(), guard.doubts(null, LAST, LAST, 0, 0));
    }
}
