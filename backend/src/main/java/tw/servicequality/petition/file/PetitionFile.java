package tw.servicequality.petition.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.Secrets;

/**
 * A file that a citizen has uploaded and that waits: first for the petition or the supplement that names it, then, with the petition, for its confirmation.
 * It goes when a case takes the file. Whoever has the key may name or remove it.
 */
@Entity
class PetitionFile {

    @Id
    UUID id;
    byte[] keyHash;
    /** Null until a petition names it. */
    UUID petitionId;
    /** Whose room it takes, a blind index. */
    byte[] senderHash;
    long size;
    Instant createdAt;

    protected PetitionFile() {
    }

    PetitionFile(String key, byte[] senderHash, long size, Instant now) {
        this.id = Ids.next();
        this.keyHash = Secrets.sha256(key);
        this.senderHash = senderHash;
        this.size = size;
        this.createdAt = now;
    }

    void namedBy(UUID petition) {
        petitionId = petition;
    }
}
