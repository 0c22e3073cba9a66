package tw.servicequality.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.audit.rules.Chain;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Actor;

/** One doing. Never changed after it is written, except that sealing gives it its place in the chain. */
@Entity
@DynamicUpdate
class AuditEntry {

    @Id
    UUID id;
    Instant at;
    UUID actorId;
    String actorName;
    UUID onBehalfOfId;
    String onBehalfOfName;
    String action;
    String targetType;
    String targetId;
    String targetLabel;
    String address;
    String traceId;
    String changes;
    /** Place in the chain, from 1; absent until sealed. */
    Long position;
    /** SHA-256 over the hash before and this entry's content; absent until sealed. */
    byte[] hash;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Actor actor, String action, Subject subject, String address, String traceId, String changes) {
        this.id = Ids.next();
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.onBehalfOfId = actor.onBehalfOfId();
        this.onBehalfOfName = actor.onBehalfOfName();
        this.action = action;
        this.targetType = subject.type();
        this.targetId = subject.id();
        this.targetLabel = subject.label();
        this.address = address;
        this.traceId = traceId;
        this.changes = changes;
    }

    /** What the hash covers, in an order that is part of the chain and never changes. */
    List<String> content() {
        return Arrays.asList(id.toString(), Long.toString(at.toEpochMilli()), text(actorId), actorName, text(onBehalfOfId), onBehalfOfName,
                action, targetType, targetId, targetLabel, address, traceId, changes);
    }

    /** Gives the entry its place behind the entry with the hash {@code previous}. */
    void seal(long place, byte[] previous) {
        position = place;
        hash = Chain.hash(previous, place, content());
    }

    private static String text(UUID value) {
        return value == null ? null : value.toString();
    }
}
