package tw.servicequality.petition.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.complaint.web.WebCaseService;
import tw.servicequality.identity.rules.LockRules;
import tw.servicequality.identity.signin.LockSettings;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;

/**
 * Opens cases to petitioners with number and password. A sender who types wrong passwords is locked out of that number as an account is by failed sign-ins;
 * nobody else is, so that no stranger can keep the petitioner away. The password's 99 bits withstand the tries of all addresses together. Whether a number
 * exists is told neither by the answer nor by the work done.
 */
@ApplicationScoped
public class CaseAccess {

    /**
     * What came of a try.
     *
     * @param complaintId the case; null when number or password is wrong, or the sender is locked out
     * @param lockedFor how long the sender stays locked out; null when not
     */
    public record Try(UUID complaintId, Duration lockedFor) {

        static final Try WRONG = new Try(null, null);
    }

    /** Asked for where there is no such case, so that as much is done as where there is one. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final CasePasswords passwords;
    private final CasePasswordLocks locks;
    private final WebCaseService cases;
    private final AuditService audit;
    private final OfficeClock clock;
    private final LockRules rules;

    CaseAccess(CasePasswords passwords, CasePasswordLocks locks, WebCaseService cases, AuditService audit, OfficeClock clock, LockSettings settings) {
        this.passwords = passwords;
        this.locks = locks;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
        this.rules = settings.rules();
    }

    /**
     * Counts in a transaction of its own, so that a failure stays counted although the request ends with a problem.
     *
     * @param sender who tries, as far as an address tells
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Try open(String typedNumber, String typedPassword, String sender) {
        String number = CaseNumber.normal(typedNumber);
        if (!CaseNumber.isOne(number)) {
            return Try.WRONG; // there can be none, and nothing to count
        }
        Instant now = clock.now();
        CasePasswordLock lock = locks.hold(number, sender, now);
        LockRules.Count before = rules.under(lock.count(), now);
        if (before.lockedAt(now)) {
            lock.counted(before);
            return new Try(null, Duration.between(now, before.lockedUntil()));
        }
        Optional<UUID> found = cases.idOf(number);
        if (passwords.opens(found.orElse(NOBODY), typedPassword)) {
            lock.forget();
            return new Try(found.orElseThrow(), null);
        }
        LockRules.Count after = rules.next(before, now);
        lock.counted(after);
        if (after.lockedAt(now)) {
            found.ifPresent(id -> audit.recordAs(Actor.VISITOR, "COMPLAINT_FOLLOWING_LOCKED", Subject.of("complaint", id, number), null,
                    Map.of("minutes", rules.duration().toMinutes())));
        }
        return Try.WRONG;
    }
}
