package tw.servicequality.petition.password;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** The passwords of cases that came in on the web. */
@ApplicationScoped
public class CasePasswords implements PanacheRepositoryBase<CasePassword, UUID> {

    private final PersonalDataCipher cipher;

    CasePasswords(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * The password that opens a case to its petitioner; nothing but its hash stays here. It comes of the link by which the case was confirmed and of a key
     * of the office: whoever has the link again is told the same, and whoever sees the database alone can reckon nothing.
     */
    public String give(UUID complaintId, String token) {
        String password = Secrets.passwordOf(cipher.index("case-password", token));
        findByIdOptional(complaintId).ifPresentOrElse(it -> it.replacedBy(password), () -> persist(new CasePassword(complaintId, password)));
        return password;
    }

    /** Whether this password opens this case. One statement. */
    boolean opens(UUID complaintId, String password) {
        return count("complaintId = ?1 and passwordHash = ?2", complaintId, CasePassword.hash(password)) > 0;
    }
}
