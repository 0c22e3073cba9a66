package tw.servicequality.webhook.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that was not taken is sent again, by the table that Standard Webhooks recommends: soon at first, then by and by for three days. */
public final class RetryTable {

    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
            Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));

    /** The longest of these waits. */
    public static final Duration LONGEST = WAITS.getLast();

    private RetryTable() {
    }

    /**
     * The next try.
     *
     * @param tries how often it was tried, at least once
     * @return empty when it is given up
     */
    public static Optional<Instant> next(int tries, Instant now) {
        return tries <= WAITS.size() ? Optional.of(now.plus(WAITS.get(tries - 1))) : Optional.empty();
    }
}
