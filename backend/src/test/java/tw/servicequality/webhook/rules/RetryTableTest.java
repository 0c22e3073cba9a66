package tw.servicequality.webhook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTableTest {

    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H", "10,", "11,"})
    void the_waits_grow_and_end(int tries, Duration wait) {
        assertEquals(Optional.ofNullable(wait).map(NOW::plus), RetryTable.next(tries, NOW));
    }

    @ParameterizedTest
    @CsvSource({"200,", "204,", "299,", "199, STATUS", "301, REDIRECT", "308, REDIRECT", "400, STATUS", "404, STATUS", "410, GONE", "429, STATUS", "500, STATUS"})
    void an_answer_means(int status, DeliveryFault fault) {
        assertEquals(fault, DeliveryFault.of(status));
    }

    @ParameterizedTest
    @CsvSource({"GONE, PT0S, GONE", "STATUS, PT0S,", "STATUS, PT119H59M59S,", "STATUS, PT120H, FAILING", "TIMEOUT, PT200H, FAILING", "GONE, PT200H, GONE"})
    void a_subscription_ends_after_days_or_at_once(DeliveryFault fault, Duration failing, DisabledBecause reason) {
        assertEquals(Optional.ofNullable(reason), DisabledBecause.after(fault, NOW.minus(failing), Duration.ofDays(5), NOW));
    }
}
