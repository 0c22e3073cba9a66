package tw.servicequality.identity.rules;

import java.time.Duration;
import java.time.Instant;
import tw.servicequality.platform.rules.Clocks;

/**
 * How long a session lives.
 *
 * @param idle it ends after so long without a request
 * @param absolute it ends so long after sign-in, whatever happens
 */
public record SessionRules(Duration idle, Duration absolute) {

    /** At most so often the time of the last request is written. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** When a session opened now ends at the latest. */
    public Instant expiry(Instant now) {
        return now.plus(absolute);
    }

    /** Whether a session is still good; at the very end it is not, nor when it was last seen in a future that the clock has left since. */
    public boolean alive(Instant lastSeenAt, Instant expiresAt, Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle)) && !lastSeenAt.isAfter(Clocks.latest(now, Duration.ZERO));
    }

    /** Whether the time of this request is to be written. A session with a short idle time is written more often. */
    public boolean noteworthy(Instant lastSeenAt, Instant now) {
        Duration every = idle.dividedBy(4).compareTo(NOTED_EVERY) < 0 ? idle.dividedBy(4) : NOTED_EVERY;
        return !now.isBefore(lastSeenAt.plus(every));
    }
}
