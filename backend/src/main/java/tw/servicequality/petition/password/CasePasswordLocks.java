package tw.servicequality.petition.password;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** The counts of wrong passwords, one row for each number that a sender tries. */
@ApplicationScoped
public class CasePasswordLocks implements PanacheRepositoryBase<CasePasswordLock, byte[]> {

    private final PersonalDataCipher cipher;

    CasePasswordLocks(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** The row of a sender on a number, made when absent, held by the caller's transaction: the same sender tries nothing else there meanwhile. */
    CasePasswordLock hold(String number, String sender, Instant now) {
        byte[] hash = cipher.index("case-password-try", number + "/" + sender);
        getEntityManager().createNativeQuery("insert into case_password_lock (attempt_hash, failures, last_try_at) values (?1, 0, ?2) "
                + "on duplicate key update failures = failures").setParameter(1, hash).setParameter(2, now).executeUpdate();
        return findById(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Some that are over; tells how many. */
    public int forgetBefore(Instant before, int most) {
        return getEntityManager().createNativeQuery("delete from case_password_lock where last_try_at < ?1 limit " + most).setParameter(1, before)
                .executeUpdate();
    }
}
