package tw.servicequality.identity.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import tw.servicequality.identity.rules.LockRules;

/** The tries on one name, whether there is such an account or not. The name itself is not kept: it may be a mistyped password. */
@Entity
class SignInLock {

    @Id
    byte[] nameHash;
    int failures;
    Instant lastTryAt;
    Instant lockedUntil;

    protected SignInLock() {
    }

    LockRules.Count count() {
        return failures == 0 ? LockRules.Count.NONE : new LockRules.Count(failures, lastTryAt, lockedUntil);
    }

    void counted(LockRules.Count count) {
        failures = count.failures();
        lastTryAt = count.lastTryAt();
        lockedUntil = count.lockedUntil();
    }
}
