package tw.servicequality.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a stored file. It waits for a thing to take it, belongs to that thing, and is removed: first here, in the transaction of
 * whoever removes it, then, when that has held, in the store.
 */
@Entity
class Attachment {

    @Id
    UUID id;
    /** Absent while it waits. */
    String ownerKind;
    UUID ownerId;
    /** Null for somebody without an account. */
    UUID uploaderId;
    String fileName;
    String mediaType;
    long size;
    byte[] sha256;
    boolean hasThumbnail;
    Instant createdAt;
    Instant removedAt;
    @Version
    int version;

    protected Attachment() {
    }

    Attachment(UUID uploaderId, AttachmentFiles.Kept file, Instant now) {
        this.id = file.id();
        this.uploaderId = uploaderId;
        this.fileName = file.fileName();
        this.mediaType = file.kind().mediaType();
        this.size = file.upload().size();
        this.sha256 = file.upload().sha256();
        this.hasThumbnail = file.thumbnail();
        this.createdAt = now;
    }

    /** Whether this account uploaded it and nothing has taken it yet. */
    boolean waitsFor(UUID accountId) {
        return ownerKind == null && removedAt == null && uploaderId != null && uploaderId.equals(accountId);
    }

    boolean isTaken() {
        return ownerKind != null;
    }

    boolean isOf(String kind, UUID thing) {
        return removedAt == null && kind.equals(ownerKind) && thing.equals(ownerId);
    }

    void takenBy(String kind, UUID thing) {
        ownerKind = kind;
        ownerId = thing;
    }

    void remove(Instant now) {
        removedAt = now;
    }
}
