package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mail that cannot be delivered is tried again, but not forever. */
class MailRetryTest {

    private static final Instant CREATED = Instant.parse("2026-11-26T01:00:00Z");

    @ParameterizedTest(name = "after try {0}, {1} after it was made: {2}")
    @CsvSource({"1, PT0S, PT1M", "2, PT1M, PT5M", "3, PT6M, PT30M", "4, PT36M, PT2H", "5, PT3H, P1D", "6, P1DT3H, P1D", "9, P6D, P1D"})
    void the_next_try(int tries, Duration age, Duration wait) {
        Instant now = CREATED.plus(age);
        assertEquals(Optional.of(now.plus(wait)), MailRetry.next(tries, CREATED, now));
    }

    @ParameterizedTest(name = "after try {0}, {1} after it was made")
    @CsvSource({"9, P6DT0.001S", "11, P7D", "1, P7D"})
    void after_a_week_it_is_given_up(int tries, Duration age) {
        assertEquals(Optional.empty(), MailRetry.next(tries, CREATED, CREATED.plus(age)));
    }

    @Test
    void every_mail_comes_to_an_end() {
        int tries = 1;
        Optional<Instant> next = MailRetry.next(tries, CREATED, CREATED);
        while (next.isPresent()) {
            next = MailRetry.next(++tries, CREATED, next.get());
        }
        assertTrue(tries > 8 && tries < 15, "tries " + tries);
    }
}
