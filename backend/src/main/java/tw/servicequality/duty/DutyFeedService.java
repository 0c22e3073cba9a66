package tw.servicequality.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps the private calendar addresses. Of an address only a hash is stored. */
@ApplicationScoped
@Transactional
public class DutyFeedService {

    /** The caller's address, without its secret part. */
    public DutyFeedResponse get() {
        throw new UnsupportedOperationException();
    }

    /** Makes a new address for the caller; an older one ends at once. */
    public DutyFeedResponse create(DutyFeedRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Ends the caller's address. */
    public void delete() {
        throw new UnsupportedOperationException();
    }

    /** The calendar at an address, as iCalendar (RFC 5545). */
    public String calendar(String token) {
        throw new UnsupportedOperationException();
    }
}
