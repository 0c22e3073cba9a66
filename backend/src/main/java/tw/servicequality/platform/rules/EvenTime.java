package tw.servicequality.platform.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How far time has come, and since when it has gone evenly. A clock that leaps makes everything look old at once, so what is deleted for its
 * age is only deleted when time has gone evenly for a while.
 *
 * @param seenAt the last moment that was seen
 * @param steadySince since when moments followed each other without a leap
 */
public record EvenTime(Instant seenAt, Instant steadySince) {

    /** The first moment of all. */
    public static EvenTime begin(Instant now) {
        return new EvenTime(now, now);
    }

    /**
     * The next moment was seen.
     *
     * @param rest what comes so much later than the moment before is a leap of the clock, or the program stood still: nobody can tell which
     */
    public EvenTime then(Instant now, Duration rest) {
        boolean leap = now.isAfter(seenAt.plus(rest)) || now.isBefore(seenAt.minus(Clocks.APART));
        if (leap) {
            return begin(now);
        }
        return new EvenTime(now.isAfter(seenAt) ? now : seenAt, steadySince);
    }

    /** Whether time has gone evenly for so long. */
    public boolean steadyFor(Duration rest) {
        return !seenAt.isBefore(steadySince.plus(rest));
    }
}
