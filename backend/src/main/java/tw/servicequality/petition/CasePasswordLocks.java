package tw.servicequality.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import tw.servicequality.platform.Secrets;

/** The counts of wrong passwords, one row for each number tried. */
@ApplicationScoped
class CasePasswordLocks implements PanacheRepositoryBase<CasePasswordLock, byte[]> {

    /** The row of a number, made when absent, held by the caller's transaction: nobody else tries meanwhile. */
    CasePasswordLock hold(String number, Instant now) {
        byte[] hash = Secrets.sha256(number);
        getEntityManager().createNativeQuery("insert into case_password_lock (number_hash, failures, last_try_at) values (?1, 0, ?2) "
                + "on duplicate key update failures = failures").setParameter(1, hash).setParameter(2, now).executeUpdate();
        return findById(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    long forgetBefore(Instant before) {
        return delete("lastTryAt < ?1", before);
    }
}
