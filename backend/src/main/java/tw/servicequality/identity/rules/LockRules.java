package tw.servicequality.identity.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * When a name is locked: after so many failures in a row (資通系統防護基準: 5) for so long (15 minutes). A try is counted before
 * the password is looked at, so that tries running side by side are never more than allowed; success forgets them all.
 *
 * @param tries how many failures lock the name
 * @param duration how long it stays locked, and after how long without a try failures are forgotten
 */
public record LockRules(int tries, Duration duration) {

    /**
     * What is known of a name.
     *
     * @param failures tries since the last success, of which some may still be running
     * @param lastTryAt when the last counted try began; null before the first
     * @param lockedUntil the end of the lock; null when not locked
     */
    public record Count(int failures, Instant lastTryAt, Instant lockedUntil) {

        /** A name that nobody tried yet. */
        public static final Count NONE = new Count(0, null, null);

        /** Whether no try is let through at this moment. */
        public boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** How long a name stays locked in minutes; one that has begun counts whole. */
    public long minutes() {
        return Math.ceilDiv(duration.toSeconds(), 60L);
    }

    /**
     * What is known under the clock as it is. A lock that ends later than one that begins now was set by a clock that went back since: it begins anew, so that the
     * name is neither free at once nor locked for as long as the clock was wrong.
     */
    public Count under(Count kept, Instant now) {
        return kept.lockedUntil() != null && kept.lockedUntil().isAfter(now.plus(duration)) ? new Count(kept.failures(), now, now.plus(duration)) : kept;
    }

    /** The count after one more try was let through; the same count when the name is locked. */
    public Count next(Count before, Instant now) {
        if (before.lockedAt(now)) {
            return before;
        }
        boolean forgotten = before.lockedUntil() != null || before.lastTryAt() == null || !before.lastTryAt().plus(duration).isAfter(now);
        int failures = forgotten ? 1 : before.failures() + 1;
        return new Count(failures, now, failures >= tries ? now.plus(duration) : null);
    }
}
