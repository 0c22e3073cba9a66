package tw.servicequality.activity.entry;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One entry of an activity's history. Written once. */
@Entity
public class ActivityRevision {

    @Id
    UUID id;
    UUID activityId;
    /** From 1, the recording itself. */
    int ordinal;
    Instant at;
    String doneBy;
    @Enumerated(EnumType.STRING)
    ActivityRevisionResponse.Doing doing;
    String reason;
    @Convert(converter = ActivityChangesColumn.class)
    List<ActivityRevisionResponse.Change> changes;

    protected ActivityRevision() {
    }

    public ActivityRevision(Activity activity, Instant at, String doneBy, ActivityRevisionResponse.Doing doing, String reason,
            List<ActivityRevisionResponse.Change> changes) {
        this.id = Ids.next();
        this.activityId = activity.id;
        this.ordinal = activity.changes + 1;
        this.at = at;
        this.doneBy = doneBy;
        this.doing = doing;
        this.reason = reason;
        this.changes = changes;
    }

    public ActivityRevisionResponse response() {
        return new ActivityRevisionResponse(ordinal, at, doneBy, doing, reason, changes);
    }
}
