package tw.servicequality.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.rules.PasswordRules;
import tw.servicequality.identity.signin.PasswordSettings;
import tw.servicequality.identity.signin.PasswordStore;
import tw.servicequality.identity.signin.Passwords;
import tw.servicequality.identity.signin.SessionMechanism;
import tw.servicequality.identity.signin.SessionView;
import tw.servicequality.identity.signin.SignInService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The owner's change of a password. Wrong present passwords count as failed sign-ins, so a stolen session cannot guess. */
@ApplicationScoped
class PasswordService {

    private static final String NEW = "newPassword";

    private final SecurityIdentity identity;
    private final SignInService signIns;
    private final PasswordStore store;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OfficeClock clock;

    PasswordService(SecurityIdentity identity, SignInService signIns, PasswordStore store, Passwords passwords, PasswordSettings settings,
            OfficeClock clock) {
        this.identity = identity;
        this.signIns = signIns;
        this.store = store;
        this.passwords = passwords;
        this.rules = settings.rules();
        this.clock = clock;
    }

    /**
     * Changes the password of the signed-in account. Its other sessions end; this one goes on under a new token.
     *
     * @return the new token
     * @throws ProblemException RULE_VIOLATED with each broken rule
     */
    String change(PasswordRequest request) {
        SessionView session = SessionMechanism.session(identity).orElseThrow();
        return passwords.inTurn(() -> {
            SignInService.Try attempt = signIns.count(session.name());
            if (!passwords.matches(request.currentPassword(), attempt.hash())) {
                signIns.failed(attempt, "PASSWORD_CHANGE_FAILED");
                throw ProblemException.rule("currentPassword", "current-password-wrong");
            }
            Account account = attempt.account().orElseThrow();
            List<ProblemException.Fault> faults = faults(request.newPassword(), account);
            if (!faults.isEmpty()) {
                store.tryWasRight(account);
                throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
            }
            return store.choose(account, passwords.hash(request.newPassword()), session.id());
        });
    }

    private List<ProblemException.Fault> faults(String password, Account account) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        rules.faults(password, account.name).forEach(it -> faults.add(new ProblemException.Fault(NEW, it.code(), it.value())));
        Instant now = clock.now();
        if (!account.mustChangePassword && rules.tooNew(account.passwordChangedAt, now)) {
            faults.add(new ProblemException.Fault(NEW, "password-too-new", rules.minAge().toHours()));
        }
        // Comparing costs a hash each; a password that is refused anyway is not compared.
        if (faults.isEmpty() && store.refusedHashes(account).stream().anyMatch(hash -> passwords.matches(password, hash))) {
            faults.add(new ProblemException.Fault(NEW, "password-used-before", store.remembered()));
        }
        return faults;
    }
}
