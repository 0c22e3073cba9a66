package tw.servicequality.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.list.SharedCount.Counted;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.platform.OfficeClock;

/** How many cases a filter finds. This node remembers the last few counts. */
@ApplicationScoped
class ComplaintCounts {

    /** Counting a few rows costs nothing, so small results are always counted anew. */
    private static final long SMALL = 1_000;
    private static final int REMEMBERED = 500;

    private final Complaints complaints;
    private final OfficeClock clock;
    private final Map<ComplaintSelection, SharedCount> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ComplaintSelection, SharedCount> eldest) {
            return size() > REMEMBERED;
        }
    };

    ComplaintCounts(Complaints complaints, OfficeClock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** No statement where a large count is known and fresh, else one. */
    Counted of(ComplaintSelection selection) {
        SharedCount shared;
        synchronized (known) {
            shared = known.computeIfAbsent(selection, any -> new SharedCount(SMALL));
        }
        return shared.of(clock::now, now -> count(selection, now));
    }

    /** Words that many cases have stand in no order of their own: all of these would have to be read. */
    private Counted count(ComplaintSelection selection, Instant now) {
        if (selection.text().way() != TextQuery.Way.ORDER) {
            return new Counted(complaints.count(selection, now), false, now);
        }
        long found = complaints.countUpTo(selection, SMALL + 1, now);
        return new Counted(Math.min(found, SMALL), found > SMALL, now);
    }
}
