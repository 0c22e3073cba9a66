package tw.servicequality.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.rules.LockRules;
import tw.servicequality.identity.rules.SessionRules;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * The steps of signing in, each a transaction of its own: a try is counted before the password is looked at, and a failure
 * stays recorded although the request ends with 401. Nothing here tells apart an unknown name, a wrong password, a locked and
 * a disabled account, neither by the answer nor by the work done.
 */
@ApplicationScoped
public class SignInService {

    /**
     * One counted try.
     *
     * @param allowed false while the name is locked
     * @param locking whether this try, if it fails, is the one that locks the name
     * @param account absent when there is none of that name
     */
    public record Try(byte[] nameHash, boolean allowed, boolean locking, Optional<Account> account) {

        /** The hash to compare with; null when nothing can match. */
        public String hash() {
            return allowed ? account.map(it -> it.passwordHash).orElse(null) : null;
        }
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInLocks locks;
    private final AuditService audit;
    private final OfficeClock clock;
    private final LockRules lockRules;
    private final SessionRules sessionRules;

    private final boolean demo;

    SignInService(Accounts accounts, Sessions sessions, SignInLocks locks, AuditService audit, OfficeClock clock, LockSettings lock,
            SessionSettings session, @ConfigProperty(name = "quality.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
        this.accounts = accounts;
        this.sessions = sessions;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
        this.lockRules = lock.rules();
        this.sessionRules = session.rules();
    }

    /** Counts a try on a name and looks up its account. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Try count(String name) {
        byte[] nameHash = Secrets.sha256(Account.normalName(name));
        Instant now = clock.now();
        SignInLock lock = locks.hold(nameHash, now);
        LockRules.Count before = lockRules.under(lock.count(), now);
        LockRules.Count after = lockRules.next(before, now);
        boolean allowed = !before.lockedAt(now);
        lock.counted(after);
        return new Try(nameHash, allowed, allowed && after.lockedAt(now), accounts.named(name));
    }

    /** Records a failed try; the last one allowed locks the name. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Try attempt, String action) {
        Subject subject = attempt.account().map(SignInService::subject).orElse(new Subject("account", null, null));
        audit.record(action, subject, null, Map.of("reason", reason(attempt)));
        if (attempt.locking()) {
            audit.record("SIGN_IN_LOCKED", subject, null, Map.of("minutes", lockRules.minutes()));
        }
    }

    private String reason(Try attempt) {
        if (!attempt.allowed()) {
            return "locked";
        }
        return attempt.account().map(it -> it.mayEnter(clock.now()) ? "wrong password" : "account not usable").orElse("unknown name");
    }

    /**
     * Opens a session.
     *
     * @param known the account as it was when the password was verified
     * @param oldToken the session that this browser had; it ends
     * @return the new session's token; empty when the account was disabled or got another password meanwhile
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> open(Account known, SignInWay way, String oldToken) {
        Instant now = clock.now();
        Account account = accounts.hold(known.id);
        boolean same = way == SignInWay.SINGLE_SIGN_ON || account.passwordHash.equals(known.passwordHash) && account.mayEnter(now);
        // Another node on this database may try out with sample accounts; their passwords are known to everybody, so not here.
        if (!account.active || !same || account.demo && !demo) {
            return Optional.empty();
        }
        if (way == SignInWay.PASSWORD) {
            locks.forget(account.nameHash);
        }
        if (oldToken != null) {
            sessions.delete("tokenHash", Secrets.sha256(oldToken));
        }
        String token = Secrets.token();
        sessions.persist(new Session(token, account.id, way, now, sessionRules.expiry(now)));
        accounts.signedIn(account.id, now);
        audit.recordAs(new Actor(account.id, account.displayName, account.roles(), account.unitId, null, null), "SIGNED_IN",
                subject(account), null, Map.of("way", way));
        return Optional.of(token);
    }

    /** The account that an identity server vouches for, if it exists and is active; otherwise the failure is recorded. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Account> vouchedFor(String name) {
        Optional<Account> account = accounts.named(name);
        if (account.isEmpty() || !account.get().active) {
            Subject subject = account.map(SignInService::subject).orElse(new Subject("account", null, null));
            audit.record("SIGN_IN_FAILED", subject, null, Map.of("way", SignInWay.SINGLE_SIGN_ON,
                    "reason", account.isEmpty() ? "unknown name" : "account not usable"));
            return Optional.empty();
        }
        return account;
    }

    /** The one refusal, whatever the reason. It says when failures lock a name. */
    public ProblemException refused() {
        return refused(lockRules);
    }

    static ProblemException refused(LockRules lock) {
        return new ProblemException(ProblemType.SIGN_IN_FAILED, lock.tries(), lock.minutes());
    }

    public static Subject subject(Account account) {
        return Subject.of("account", account.id, account.name);
    }
}
