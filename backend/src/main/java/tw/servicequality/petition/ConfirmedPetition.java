package tw.servicequality.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which case a link has made, so that the answer can be had again when it was lost. Never changed. */
@Entity
class ConfirmedPetition {

    @Id
    byte[] tokenHash;
    UUID complaintId;
    Instant confirmedAt;

    protected ConfirmedPetition() {
    }

    ConfirmedPetition(byte[] tokenHash, UUID complaintId, Instant now) {
        this.tokenHash = tokenHash;
        this.complaintId = complaintId;
        this.confirmedAt = now;
    }

    boolean answersAgain(Instant now, Duration within) {
        return now.isBefore(confirmedAt.plus(within));
    }
}
