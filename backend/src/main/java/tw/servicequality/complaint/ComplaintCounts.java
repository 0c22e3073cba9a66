package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.platform.OfficeClock;

/** How many cases a filter finds. Counted at most every half minute for each filter and sight; this node remembers the last few. */
@ApplicationScoped
class ComplaintCounts {

    private static final Duration FRESH = Duration.ofSeconds(30);
    /** Counting a few rows costs nothing, so small results are always counted anew. */
    private static final long SMALL = 1_000;
    private static final int REMEMBERED = 500;

    /** A count and when it was taken. */
    record Counted(long total, Instant asOf) {
    }

    private final Complaints complaints;
    private final OfficeClock clock;
    private final Map<ComplaintSelection, Counted> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ComplaintSelection, Counted> eldest) {
            return size() > REMEMBERED;
        }
    };

    ComplaintCounts(Complaints complaints, OfficeClock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** No statement where a large count is known and fresh, else one. */
    Counted of(ComplaintSelection selection) {
        Instant now = clock.now();
        synchronized (known) {
            Counted last = known.get(selection);
            if (last != null && last.total() > SMALL && !now.isBefore(last.asOf()) && last.asOf().plus(FRESH).isAfter(now)) {
                return last;
            }
        }
        Counted counted = new Counted(complaints.count(selection), now);
        synchronized (known) {
            known.put(selection, counted);
        }
        return counted;
    }
}
