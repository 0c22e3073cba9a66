package tw.servicequality.identity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries at the given minutes; whether a further one would be let through. */
class LockRulesTest {

    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest(name = "tries at {0}, then at {1}: locked {2}")
    @CsvSource({
        "'', 0, false",
        "'0', 0, false",
        "'0 0 0 0', 0, false",
        "'0 0 0 0 0', 0, true",
        "'0 0 0 0 0', 14, true",
        "'0 0 0 0 0', 15, false",
        "'0 0 0 0 0 14', 15, false",
        "'0 0 0 0 15', 15, false",
        "'0 0 0 0 14', 14, true",
        "'0 0 0 0 14', 28, true",
        "'0 0 0 0 14', 29, false",
        "'0 0 0 0 0 15 15 15 15', 15, false",
        "'0 0 0 0 0 15 15 15 15 15', 16, true"})
    void five_failures_lock_for_fifteen_minutes(String tries, int then, boolean locked) {
        LockRules rules = new LockRules(5, Duration.ofMinutes(15));
        LockRules.Count count = LockRules.Count.NONE;
        for (String minute : tries.isEmpty() ? new String[0] : tries.split(" ")) {
            count = rules.next(count, at(Integer.parseInt(minute)));
        }
        assertEquals(locked, count.lockedAt(at(then)));
    }

    @ParameterizedTest(name = "locked until 15, the clock stands at {0}: locked at {1}: {2}")
    @CsvSource({"0, 14, true", "0, 15, false", "14, 14, true", "-60, -46, true", "-60, -45, false", "-57600, -57586, true", "-57600, -57585, false"})
    void a_lock_that_a_clock_ahead_has_set_begins_anew(int clock, int then, boolean locked) {
        LockRules rules = new LockRules(5, Duration.ofMinutes(15));
        LockRules.Count kept = new LockRules.Count(5, at(0), at(15));
        LockRules.Count known = rules.under(kept, at(clock));
        assertEquals(locked, known.lockedAt(at(then)));
        assertEquals(known, rules.next(known, at(clock)), "no try is let through meanwhile");
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
