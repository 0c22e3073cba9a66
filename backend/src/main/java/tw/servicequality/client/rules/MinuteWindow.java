package tw.servicequality.client.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How many requests came within one minute of the clock. Safe for many threads.
 */
public final class MinuteWindow {

    private Instant minute = Instant.MIN;
    private int taken;

    /**
     * What is left after a request.
     *
     * @param allowed whether this one is let through
     * @param remaining how many more are let through in this minute
     * @param reset the time until the next minute begins, more than nothing
     */
    public record Answer(boolean allowed, int remaining, Duration reset) {
    }

    /** Counts a request at this moment, of which so many are let through in a minute. A clock that was set back keeps the minute that was. */
    public synchronized Answer take(Instant now, int most) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (current.isAfter(minute) || current.isBefore(minute.minus(1, ChronoUnit.MINUTES))) {
            minute = current;
            taken = 0;
        }
        boolean allowed = taken < most;
        if (allowed) {
            taken++;
        }
        return new Answer(allowed, Math.max(0, most - taken), Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)));
    }
}
