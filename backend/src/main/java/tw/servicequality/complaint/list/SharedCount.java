package tw.servicequality.complaint.list;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One filter's count, shared by all who ask. A large one is taken anew when it is twenty seconds old, by one request, while the others still get the old one;
 * nobody gets one that is older than half a minute. A small one is counted each time: that costs nothing.
 */
final class SharedCount {

    static final Duration FRESH = Duration.ofSeconds(20);
    static final Duration USABLE = Duration.ofSeconds(30);

    /**
     * A count and when it was taken.
     *
     * @param least whether there are more than that
     */
    record Counted(long total, boolean least, Instant asOf) {

        private boolean isYoungerThan(Duration age, Instant now) {
            return !now.isBefore(asOf) && asOf.plus(age).isAfter(now);
        }
    }

    private final long small;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Counted last;
    private volatile boolean isSmall;

    /** @param small up to so many are counted each time */
    SharedCount(long small) {
        this.small = small;
    }

    /**
     * The count.
     *
     * @param clock says when it is
     * @param count counts, as of the moment it is given
     */
    Counted of(Supplier<Instant> clock, Function<Instant, Counted> count) {
        Instant now = clock.get();
        if (isSmall) {
            return note(count.apply(now));
        }
        Counted known = last;
        if (known != null && known.isYoungerThan(FRESH, now)) {
            return known;
        }
        if (known == null || !known.isYoungerThan(USABLE, now)) {
            counting.lock();
        } else if (!counting.tryLock()) {
            return known;
        }
        try {
            // Who waited for another's count takes that.
            Instant then = clock.get();
            Counted fresh = last;
            return fresh != null && fresh.isYoungerThan(FRESH, then) ? fresh : note(count.apply(then));
        } finally {
            counting.unlock();
        }
    }

    private Counted note(Counted counted) {
        isSmall = counted.total() <= small && !counted.least();
        last = isSmall ? null : counted;
        return counted;
    }
}
