package tw.servicequality.platform.mail;

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
        assertEquals(Optional.of(now.plus(wait)), MailRetry.next(tries, CREATED, null, now));
    }

    @ParameterizedTest(name = "after try {0}, {1} after it was made")
    @CsvSource({"9, P6DT0.001S", "11, P7D", "1, P7D"})
    void after_a_week_it_is_given_up(int tries, Duration age) {
        assertEquals(Optional.empty(), MailRetry.next(tries, CREATED, null, CREATED.plus(age)));
    }

    @ParameterizedTest(name = "after try {0}, {1} after it was made: {2}")
    @CsvSource({"1, PT0S, PT1M", "3, PT6M, PT30M", "4, PT36M, PT30M", "9, PT3H6M, PT30M", "17, PT7H29M, PT30M", "17, PT7H30M,", "17, PT9H,", "1, PT7H59M,"})
    void what_must_be_delivered_within_eight_hours_is_tried_more_often_and_not_after_them(int tries, Duration age, Duration wait) {
        Instant now = CREATED.plus(age);
        assertEquals(Optional.ofNullable(wait).map(now::plus), MailRetry.next(tries, CREATED, CREATED.plus(Duration.ofHours(8)), now));
    }

    @Test
    void a_far_end_keeps_nothing_longer_than_a_week() {
        assertEquals(Optional.empty(), MailRetry.next(99, CREATED, CREATED.plus(Duration.ofDays(30)), CREATED.plus(Duration.ofDays(7))));
    }

    @Test
    void every_mail_comes_to_an_end() {
        int tries = 1;
        Optional<Instant> next = MailRetry.next(tries, CREATED, null, CREATED);
        while (next.isPresent()) {
            next = MailRetry.next(++tries, CREATED, null, next.get());
        }
        assertTrue(tries > 8 && tries < 15, "tries " + tries);
    }
}
