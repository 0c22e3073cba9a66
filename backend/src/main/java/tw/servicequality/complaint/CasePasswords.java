package tw.servicequality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The passwords of cases that came in on the web. */
@ApplicationScoped
class CasePasswords implements PanacheRepositoryBase<CasePassword, UUID> {

    /** The case with this number and this password. One statement, whether the number or the password is wrong. */
    Optional<UUID> opened(String number, String password) {
        return getEntityManager().createQuery("select c.id from Complaint c join CasePassword p on p.complaintId = c.id where c.number = ?1 "
                + "and p.passwordHash = ?2", UUID.class).setParameter(1, number).setParameter(2, CasePassword.hash(password)).getResultStream().findFirst();
    }
}
