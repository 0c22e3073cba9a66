package tw.servicequality.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of all activities. */
@ApplicationScoped
class ActivityRevisions implements PanacheRepositoryBase<ActivityRevision, UUID> {

    List<ActivityRevision> newestFirst(UUID activityId) {
        return list("activityId = ?1 order by ordinal desc", activityId);
    }
}
