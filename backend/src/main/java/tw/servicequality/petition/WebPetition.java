package tw.servicequality.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A petition that came in on the web and waits for its confirmation: sealed as a whole, and no case yet, so that no list, count or hint can tell of it.
 * Never changed; it goes when it is confirmed or when its time is over.
 */
@Entity
class WebPetition {

    @Id
    UUID id;
    byte[] tokenHash;
    int keyNumber;
    byte[] sealed;
    Instant createdAt;
    Instant validUntil;

    protected WebPetition() {
    }

    WebPetition(UUID id, byte[] tokenHash, int keyNumber, byte[] sealed, Instant now, Instant validUntil) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.keyNumber = keyNumber;
        this.sealed = sealed;
        this.createdAt = now;
        this.validUntil = validUntil;
    }
}
