package tw.servicequality.petition.password;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import tw.servicequality.identity.rules.LockRules;

/** The wrong passwords of one sender on one number, whether there is such a case or not. Both stand there as a blind index. */
@Entity
class CasePasswordLock {

    @Id
    byte[] attemptHash;
    int failures;
    Instant lastTryAt;
    Instant lockedUntil;

    protected CasePasswordLock() {
    }

    LockRules.Count count() {
        return failures == 0 ? LockRules.Count.NONE : new LockRules.Count(failures, lastTryAt, lockedUntil);
    }

    void counted(LockRules.Count count) {
        failures = count.failures();
        lastTryAt = count.lastTryAt();
        lockedUntil = count.lockedUntil();
    }

    void forget() {
        failures = 0;
        lockedUntil = null;
    }
}
