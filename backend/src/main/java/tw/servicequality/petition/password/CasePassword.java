package tw.servicequality.petition.password;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import tw.servicequality.petition.rules.CasePasswordForm;
import tw.servicequality.platform.Secrets;

/** What opens a case to its petitioner. Nobody can guess its 99 bits, so its plain hash is enough. */
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

    /** Opens it by another one from now on. */
    void replacedBy(String password) {
        passwordHash = hash(password);
    }

    /** The hash of a password as people type it. */
    static byte[] hash(String typed) {
        return Secrets.sha256(CasePasswordForm.normal(typed));
    }
}
