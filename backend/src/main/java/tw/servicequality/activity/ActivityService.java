package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Page;

/** Records what was done. */
@ApplicationScoped
@Transactional
public class ActivityService {

    Page<ActivitySummary> list(ActivityFilter filter, String sort, int limit, String cursor) {
        throw new UnsupportedOperationException();
    }

    ActivityTotalsResponse totals(ActivityFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** One activity. */
    public ActivityResponse get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Records an activity. */
    public ActivityResponse create(ActivityRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Changes an activity; what it was stays in its history. */
    public ActivityResponse update(UUID id, int version, ActivityRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Takes an activity out of all counts. */
    public ActivityResponse withdraw(UUID id, int version, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Lets a withdrawn activity count again. */
    public ActivityResponse restore(UUID id, int version, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The history of an activity, the newest first. */
    public List<ActivityRevisionResponse> revisions(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** What was done for each item, by unit and month, both months included. One statement over sums that do not grow with activities. */
    public List<ActivityCount> counts(YearMonth from, YearMonth to) {
        throw new UnsupportedOperationException();
    }
}
