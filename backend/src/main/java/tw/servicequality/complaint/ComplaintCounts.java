package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import tw.servicequality.platform.OfficeClock;

/**
 * How many cases a filter finds. This node remembers the last few counts. Large ones are taken anew when they are twenty seconds old, by one request, while
 * the others still get the old one; nobody gets one that is older than half a minute.
 */
@ApplicationScoped
class ComplaintCounts {

    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final Duration USABLE = Duration.ofSeconds(30);
    /** Counting a few rows costs nothing, so small results are always counted anew. */
    private static final long SMALL = 1_000;
    private static final int REMEMBERED = 500;

    /**
     * A count and when it was taken.
     *
     * @param least whether there are more than that
     */
    record Counted(long total, boolean least, Instant asOf) {

        boolean isYoungerThan(Duration age, Instant now) {
            return !now.isBefore(asOf) && asOf.plus(age).isAfter(now);
        }
    }

    /** The last large count of a filter, whether it was small, and the right to take the next large one. */
    private static final class Known {

        private final ReentrantLock counting = new ReentrantLock();
        private volatile Counted last;
        private volatile boolean small;
    }

    private final Complaints complaints;
    private final OfficeClock clock;
    private final Map<ComplaintSelection, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ComplaintSelection, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    ComplaintCounts(Complaints complaints, OfficeClock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** No statement where a large count is known and fresh, else one. */
    Counted of(ComplaintSelection selection) {
        Known of;
        synchronized (known) {
            of = known.computeIfAbsent(selection, any -> new Known());
        }
        Counted last = of.last;
        if (last != null) {
            Instant now = clock.now();
            if (last.isYoungerThan(FRESH, now) || last.isYoungerThan(USABLE, now) && of.counting.isLocked()) {
                return last;
            }
        }
        return of.small ? note(of, count(selection, clock.now())) : count(selection, of);
    }

    private static Counted note(Known of, Counted counted) {
        of.small = counted.total() <= SMALL && !counted.least();
        of.last = of.small ? null : counted;
        return counted;
    }

    /** One at a time: who waited for another's count takes that. */
    private Counted count(ComplaintSelection selection, Known of) {
        of.counting.lock();
        try {
            Instant now = clock.now();
            if (of.last != null && of.last.isYoungerThan(FRESH, now)) {
                return of.last;
            }
            return note(of, count(selection, now));
        } finally {
            of.counting.unlock();
        }
    }

    /** Words that many cases have stand in no order of their own: all of these would have to be read. */
    private Counted count(ComplaintSelection selection, Instant now) {
        if (selection.text().way() != TextQuery.Way.ORDER) {
            return new Counted(complaints.count(selection), false, now);
        }
        long found = complaints.countUpTo(selection, SMALL + 1);
        return new Counted(Math.min(found, SMALL), found > SMALL, now);
    }
}
