package tw.servicequality.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who complained, sealed. The indexes serve exact search only. */
@Entity
class Petitioner {

    @Id
    UUID complaintId;
    int keyNumber;
    byte[] sealed;
    byte[] phoneIndex;
    byte[] emailIndex;
    byte[] nameIndex;
    boolean hasEmail;
    @Version
    int version;

    protected Petitioner() {
    }

    Petitioner(UUID complaintId) {
        this.complaintId = complaintId;
    }
}
