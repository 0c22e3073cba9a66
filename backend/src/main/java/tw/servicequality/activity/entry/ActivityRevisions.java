package tw.servicequality.activity.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of all activities. */
@ApplicationScoped
public class ActivityRevisions implements PanacheRepositoryBase<ActivityRevision, UUID> {

    public List<ActivityRevision> newestFirst(UUID activityId) {
        return list("activityId = ?1 order by ordinal desc", activityId);
    }
}
