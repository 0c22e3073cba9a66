package tw.servicequality.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be delivered is tried again: soon at first, then daily, and after a week not any more. */
final class MailRetry {

    private static final List<Duration> FIRST = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

    private MailRetry() {
    }

    /**
     * The next try.
     *
     * @param tries how often it was tried, at least once
     * @return empty when it is given up
     */
    static Optional<Instant> next(int tries, Instant createdAt, Instant now) {
        Instant next = now.plus(tries <= FIRST.size() ? FIRST.get(tries - 1) : DAILY);
        return next.isAfter(createdAt.plus(GIVEN_UP_AFTER)) ? Optional.empty() : Optional.of(next);
    }
}
