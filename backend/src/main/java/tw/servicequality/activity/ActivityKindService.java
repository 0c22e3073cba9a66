package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the kinds of activities. */
@ApplicationScoped
@Transactional
public class ActivityKindService {

    /** All kinds in their order, also those no longer in use. */
    public List<ActivityKindResponse> list() {
        throw new UnsupportedOperationException();
    }

    /** Adds a kind at the end. */
    public ActivityKindResponse create(ActivityKindRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Changes a kind, also out of use and back. */
    public ActivityKindResponse update(UUID id, int version, ActivityKindRequest request) {
        throw new UnsupportedOperationException();
    }
}
