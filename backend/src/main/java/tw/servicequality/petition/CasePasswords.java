package tw.servicequality.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tw.servicequality.platform.Secrets;

/** The passwords of cases that came in on the web. */
@ApplicationScoped
class CasePasswords implements PanacheRepositoryBase<CasePassword, UUID> {

    /** Gives a case the password that opens it to its petitioner; nothing but its hash stays here. */
    String give(UUID complaintId) {
        String password = Secrets.oneTimePassword();
        persist(new CasePassword(complaintId, password));
        return password;
    }

    /** Whether this password opens this case. One statement. */
    boolean opens(UUID complaintId, String password) {
        return count("complaintId = ?1 and passwordHash = ?2", complaintId, CasePassword.hash(password)) > 0;
    }
}
