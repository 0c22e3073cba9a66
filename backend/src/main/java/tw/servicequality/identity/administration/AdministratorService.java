package tw.servicequality.identity.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.audit.AuditService;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.signin.PasswordStore;
import tw.servicequality.identity.signin.Passwords;
import tw.servicequality.identity.signin.SignInService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.start.FirstStart;

/** The way in when nobody has one: the first administrator, and an administrator whose password is lost. */
@ApplicationScoped
@Transactional
public class AdministratorService {

    private static final String ROOM = "identity";
    private static final String DISPLAY_NAME = "系統管理者";

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordStore store;
    private final AuditService audit;
    private final OfficeClock clock;
    private final FirstStart firstStart;
    private final String name;

    AdministratorService(Accounts accounts, Passwords passwords, PasswordStore store, AuditService audit, OfficeClock clock,
            FirstStart firstStart, @ConfigProperty(name = "quality.admin.name", defaultValue = "admin") String name) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.firstStart = firstStart;
        this.name = name;
    }

    /** The name of the account that both ways lead to. */
    public String name() {
        return name;
    }

    /** Makes the first administrator when there is no account at all. @return the one-time password, known to nobody else */
    public Optional<String> createFirst() {
        firstStart.claim(ROOM); // of several nodes one counts after the other
        return accounts.count() > 0 ? Optional.empty() : Optional.of(create("ACCOUNT_CREATED"));
    }

    /**
     * Gives the administrator a new one-time password; the account is made, enabled, unlocked and given the role where needed.
     *
     * @return the one-time password
     */
    public String recover() {
        firstStart.claim(ROOM);
        Optional<Account> known = accounts.named(name);
        if (known.isEmpty()) {
            return create("ADMINISTRATOR_RECOVERED");
        }
        Account account = accounts.hold(known.get().id);
        AccountService.Trail before = AccountService.Trail.of(account);
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        roles.addAll(account.roles());
        account.describe(account.displayName, account.email, roles, account.unitId);
        account.enable();
        String password = Secrets.oneTimePassword();
        store.giveOneTime(account, passwords.hash(password), null);
        audit.record("ADMINISTRATOR_RECOVERED", SignInService.subject(account), before, AccountService.Trail.of(account));
        return password;
    }

    private String create(String action) {
        Account account = new Account(name, DISPLAY_NAME, null, EnumSet.of(Role.ADMINISTRATOR), null);
        String password = Secrets.oneTimePassword();
        account.giveOneTimePassword(passwords.hash(password), clock.now(), null);
        accounts.persistAndFlush(account);
        audit.record(action, SignInService.subject(account), null, AccountService.Trail.of(account));
        return password;
    }
}
