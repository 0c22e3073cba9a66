package tw.servicequality.identity.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The counts of failed sign-ins, one row for each name tried. */
@ApplicationScoped
public class SignInLocks implements PanacheRepositoryBase<SignInLock, byte[]> {

    /** The row of a name, made when absent, held by the caller's transaction: nobody else counts meanwhile. */
    SignInLock hold(byte[] nameHash, Instant now) {
        getEntityManager().createNativeQuery("insert into sign_in_lock (name_hash, failures, last_try_at) values (?1, 0, ?2) "
                + "on duplicate key update failures = failures")
                .setParameter(1, nameHash).setParameter(2, now).executeUpdate();
        return getEntityManager().find(SignInLock.class, nameHash, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets the failures of a name. */
    public boolean forget(byte[] nameHash) {
        return delete("nameHash", nameHash) > 0;
    }

    /** Of these hashes, in hexadecimal, those that are locked now. */
    public Set<String> locked(Collection<byte[]> nameHashes, Instant now) {
        if (nameHashes.isEmpty()) {
            return Set.of();
        }
        List<SignInLock> found = list("nameHash in ?1 and lockedUntil > ?2", nameHashes, now);
        return found.stream().map(lock -> HexFormat.of().formatHex(lock.nameHash)).collect(Collectors.toSet());
    }

    long forgetBefore(Instant before) {
        return delete("lastTryAt < ?1", before);
    }
}
