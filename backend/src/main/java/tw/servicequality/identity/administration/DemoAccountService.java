package tw.servicequality.identity.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.signin.Passwords;
import tw.servicequality.identity.signin.Sessions;
import tw.servicequality.identity.signin.SignInService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.start.FirstStart;

/** Makes the accounts for trying out, and switches them off where nothing is tried out. */
@ApplicationScoped
@Transactional
class DemoAccountService {

    private static final String ROOM = "identity-demo";

    /** One account for trying out. */
    record Sample(String name, String displayName, Role role) {

        /** Known to everybody; it stands in the documentation. */
        String password() {
            return "demo-" + name + "-2026";
        }
    }

    static final List<Sample> SAMPLES = List.of(
            new Sample("admin-demo", "系統管理（示範）", Role.ADMINISTRATOR),
            new Sample("director", "主任（示範）", Role.DIRECTOR),
            new Sample("secretary", "秘書（示範）", Role.SECRETARY),
            new Sample("evaluation", "研考（示範）", Role.EVALUATION_OFFICER),
            new Sample("chief", "測量課課長（示範）", Role.SECTION_CHIEF),
            new Sample("officer", "測量課承辦人（示範）", Role.CASE_OFFICER),
            new Sample("viewer", "檢視（示範）", Role.VIEWER));

    private static final Set<String> OF_A_UNIT = Set.of("chief", "officer");

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditService audit;
    private final OfficeClock clock;
    private final FirstStart firstStart;

    DemoAccountService(Accounts accounts, Sessions sessions, Passwords passwords, AuditService audit, OfficeClock clock, FirstStart firstStart) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.firstStart = firstStart;
    }

    /** Makes what is missing and switches on what was switched off. A real account of the same name is left alone. */
    void provide() {
        firstStart.claim(ROOM); // of several nodes one after the other
        for (Sample sample : SAMPLES) {
            Optional<Account> known = accounts.named(sample.name());
            if (known.isEmpty()) {
                Account account = new Account(sample.name(), sample.displayName(), null, Set.of(sample.role()), null);
                account.choosePassword(passwords.hash(sample.password()), clock.now());
                account.markDemo();
                accounts.persistAndFlush(account);
                audit.record("ACCOUNT_CREATED", SignInService.subject(account), null, AccountService.Trail.of(account));
            } else if (known.get().demo && !known.get().active) {
                known.get().enable();
                audit.record("ACCOUNT_ENABLED", SignInService.subject(known.get()), null, AccountService.Trail.of(known.get()));
            }
        }
    }

    /** Passwords that everybody knows open nothing outside of a demonstration. */
    void switchOff() {
        List<Account> open = accounts.list("demo and active");
        for (Account account : open) {
            account.disable();
            sessions.endOf(account.id, null);
        }
        if (!open.isEmpty()) {
            audit.record("DEMO_ACCOUNTS_DISABLED", new Subject("account", null, null), null, Map.of("accounts", open.size()));
        }
    }

    void place(UUID unitId) {
        List<Account> waiting = accounts.list("demo and unitId is null and name in ?1", OF_A_UNIT);
        waiting.forEach(account -> account.moveTo(unitId));
        if (!waiting.isEmpty()) {
            audit.record("ACCOUNT_UPDATED", new Subject("account", null, "chief, officer"), null, Map.of("unitId", unitId));
        }
    }
}
