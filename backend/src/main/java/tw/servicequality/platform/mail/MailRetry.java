package tw.servicequality.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail that could not be delivered is tried again: soon at first, then daily, and after a week not any more. One that must be delivered by a
 * certain moment is tried half-hourly instead, and not after it.
 */
final class MailRetry {

    private static final List<Duration> FIRST = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    /** No mail waits longer for its next try. */
    static final Duration DAILY = Duration.ofDays(1);
    private static final Duration LONGEST_BEFORE_AN_END = Duration.ofMinutes(30);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

    private MailRetry() {
    }

    /**
     * The next try.
     *
     * @param tries how often it was tried, at least once
     * @param deliverUntil it is tried only before this moment; null for any
     * @return empty when it is given up
     */
    static Optional<Instant> next(int tries, Instant createdAt, Instant deliverUntil, Instant now) {
        Duration wait = tries <= FIRST.size() ? FIRST.get(tries - 1) : DAILY;
        if (deliverUntil != null && wait.compareTo(LONGEST_BEFORE_AN_END) > 0) {
            wait = LONGEST_BEFORE_AN_END;
        }
        Instant next = now.plus(wait);
        boolean over = next.isAfter(createdAt.plus(GIVEN_UP_AFTER)) || deliverUntil != null && !next.isBefore(deliverUntil);
        return over ? Optional.empty() : Optional.of(next);
    }
}
