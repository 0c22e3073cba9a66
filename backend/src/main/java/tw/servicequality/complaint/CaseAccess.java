package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.identity.LockSettings;
import tw.servicequality.identity.rules.LockRules;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.OfficeClock;

/**
 * Opens cases to petitioners with number and password. A number is locked by wrong passwords as an account is by failed sign-ins, and whether it exists
 * is told neither by the answer nor by the work done.
 */
@ApplicationScoped
class CaseAccess {

    /**
     * What came of a try.
     *
     * @param complaintId the case; null when number or password is wrong, or the number is locked
     * @param lockedFor how long the number stays locked; null when it was not
     */
    record Try(UUID complaintId, Duration lockedFor) {

        static final Try WRONG = new Try(null, null);
    }

    private final CasePasswords passwords;
    private final CasePasswordLocks locks;
    private final Complaints complaints;
    private final AuditService audit;
    private final OfficeClock clock;
    private final LockRules rules;

    CaseAccess(CasePasswords passwords, CasePasswordLocks locks, Complaints complaints, AuditService audit, OfficeClock clock, LockSettings settings) {
        this.passwords = passwords;
        this.locks = locks;
        this.complaints = complaints;
        this.audit = audit;
        this.clock = clock;
        this.rules = settings.rules();
    }

    /** Counts in a transaction of its own, so that a failure stays counted although the request ends with a problem. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Try open(String typedNumber, String typedPassword) {
        String number = CaseNumber.normal(typedNumber);
        if (!CaseNumber.isOne(number)) {
            return Try.WRONG; // there can be none, and nothing to count
        }
        Instant now = clock.now();
        CasePasswordLock lock = locks.hold(number, now);
        LockRules.Count before = lock.count();
        if (before.lockedAt(now)) {
            return new Try(null, Duration.between(now, before.lockedUntil()));
        }
        Optional<UUID> opened = passwords.opened(number, typedPassword);
        if (opened.isPresent()) {
            lock.forget();
            return new Try(opened.get(), null);
        }
        LockRules.Count after = rules.next(before, now);
        lock.counted(after);
        if (after.lockedAt(now)) {
            complaints.byNumber(number).ifPresent(it -> audit.recordAs(Actor.VISITOR, "COMPLAINT_FOLLOWING_LOCKED", ComplaintService.subject(it), null,
                    Map.of("minutes", rules.duration().toMinutes())));
        }
        return Try.WRONG;
    }
}
