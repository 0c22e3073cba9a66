package tw.servicequality.complaint.petitioner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Who complained, sealed. The indexes serve exact search only. */
@Entity
public class Petitioner {

    @Id
    UUID complaintId;
    int keyNumber;
    byte[] sealed;
    int indexNumber;
    byte[] phoneIndex;
    byte[] emailIndex;
    byte[] nameIndex;
    /** Since when the office uses these data no more, at the person's wish (個資法 §11); null while it does. */
    Instant stoppedAt;
    @Version
    int version;

    protected Petitioner() {
    }

    Petitioner(UUID complaintId) {
        this.complaintId = complaintId;
    }
}
