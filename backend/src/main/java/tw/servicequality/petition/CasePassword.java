package tw.servicequality.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import tw.servicequality.petition.rules.CasePasswordForm;
import tw.servicequality.platform.Secrets;

/** What opens a case to its petitioner. It is random with 99 bits, so its plain hash is enough. */
@Entity
class CasePassword {

    @Id
    UUID complaintId;
    byte[] passwordHash;

    protected CasePassword() {
    }

    CasePassword(UUID complaintId, String password) {
        this.complaintId = complaintId;
        this.passwordHash = hash(password);
    }

    /** The hash of a password as people type it. */
    static byte[] hash(String typed) {
        return Secrets.sha256(CasePasswordForm.normal(typed));
    }
}
