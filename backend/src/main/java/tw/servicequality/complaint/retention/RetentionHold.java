package tw.servicequality.complaint.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.actor.Actor;

/** A case that stays as it is although its time is over (保留), for a lawsuit for example. Deleted when it is lifted. */
@Entity
class RetentionHold {

    @Id
    UUID complaintId;
    String reason;
    String heldBy;
    Instant heldAt;

    protected RetentionHold() {
    }

    RetentionHold(UUID complaintId, String reason, Actor by, Instant now) {
        this.complaintId = complaintId;
        this.reason = reason;
        this.heldBy = by.signature();
        this.heldAt = now;
    }
}
