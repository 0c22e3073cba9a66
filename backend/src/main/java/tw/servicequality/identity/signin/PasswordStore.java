package tw.servicequality.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.account.FormerPassword;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Stores new password hashes, keeps the former ones, and ends the sessions that the old password had opened. */
@ApplicationScoped
public class PasswordStore {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInLocks locks;
    private final AuditService audit;
    private final OfficeClock clock;
    private final PasswordSettings settings;

    PasswordStore(Accounts accounts, Sessions sessions, SignInLocks locks, AuditService audit, OfficeClock clock, PasswordSettings settings) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** How many passwords back may not be taken again. */
    public int remembered() {
        return settings.remembered();
    }

    /** The hashes of the passwords that may not be taken again; the present one is always among them. */
    @Transactional
    public List<String> refusedHashes(Account account) {
        List<String> refused = new ArrayList<>();
        refused.add(account.passwordHash);
        // A one-time password was never the owner's choice and does not count.
        int former = settings.remembered() - (account.mustChangePassword ? 0 : 1);
        if (former > 0) {
            refused.addAll(accounts.formerPasswords(account.id, former));
        }
        return refused;
    }

    /** The present password was right although the new one is refused: the try counts no more. */
    @Transactional
    public void tryWasRight(Account account) {
        locks.forget(account.nameHash);
    }

    /** @return the token under which the session goes on */
    @Transactional
    public String choose(Account known, String hash, UUID sessionId) {
        Instant now = clock.now();
        Account account = accounts.hold(known.id);
        Session session = sessions.findById(sessionId);
        if (session == null || !account.passwordHash.equals(known.passwordHash)) {
            throw new ProblemException(ProblemType.NOT_SIGNED_IN); // reset or disabled meanwhile
        }
        keepChosen(account, now);
        account.choosePassword(hash, now);
        sessions.endOf(account.id, sessionId);
        locks.forget(account.nameHash);
        String token = Secrets.token();
        session.renew(token);
        audit.record("PASSWORD_CHANGED", SignInService.subject(account), null, null);
        return token;
    }

    /** Within the caller's transaction: a one-time password in place of what was there; all sessions end, the name is unlocked. */
    public void giveOneTime(Account account, String hash, Instant until) {
        keepChosen(account, clock.now());
        account.giveOneTimePassword(hash, clock.now(), until);
        sessions.endOf(account.id, null);
        locks.forget(account.nameHash);
    }

    private void keepChosen(Account account, Instant now) {
        if (account.passwordHash != null && !account.mustChangePassword) {
            accounts.keepFormer(new FormerPassword(account.id, account.passwordHash, now));
        }
    }
}
