package tw.servicequality.identity.administration;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.account.AccountLine;
import tw.servicequality.identity.account.AccountResponse;
import tw.servicequality.identity.account.AccountState;
import tw.servicequality.identity.account.AccountUnits;
import tw.servicequality.identity.account.Accounts;
import tw.servicequality.identity.rules.MailAddress;
import tw.servicequality.identity.signin.PasswordSettings;
import tw.servicequality.identity.signin.PasswordStore;
import tw.servicequality.identity.signin.Passwords;
import tw.servicequality.identity.signin.SessionMechanism;
import tw.servicequality.identity.signin.SessionView;
import tw.servicequality.identity.signin.Sessions;
import tw.servicequality.identity.signin.SignInLocks;
import tw.servicequality.identity.signin.SignInService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Accounts, in the hands of administrators. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final String OTHER_ADDRESS = "（已變更 changed）";

    /** What of an account stands in the audit trail: no password, no mail address. */
    record Trail(String displayName, Set<Role> roles, UUID unitId, boolean active, String email) {

        static Trail of(Account account) {
            return new Trail(account.displayName, account.roles(), account.unitId, account.active, MailAddress.masked(account.email));
        }

        /** The same after a change; another address that looks the same when hidden is told to be another. */
        static Trail of(Account account, String formerEmail) {
            Trail trail = of(account);
            boolean hidden = !Objects.equals(account.email, formerEmail) && Objects.equals(trail.email, MailAddress.masked(formerEmail));
            return hidden ? new Trail(trail.displayName, trail.roles, trail.unitId, trail.active, trail.email + OTHER_ADDRESS) : trail;
        }
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInLocks locks;
    private final Passwords passwords;
    private final PasswordStore store;
    private final PasswordSettings settings;
    private final AccountUnits units;
    private final AuditService audit;
    private final OfficeClock clock;
    private final SecurityIdentity identity;

    AccountService(Accounts accounts, Sessions sessions, SignInLocks locks, Passwords passwords, PasswordStore store,
            PasswordSettings settings, AccountUnits units, AuditService audit, OfficeClock clock, SecurityIdentity identity) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.locks = locks;
        this.passwords = passwords;
        this.store = store;
        this.settings = settings;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
        this.identity = identity;
    }

    /** Whether there is an account with this id that may be used. One statement. */
    public boolean isActive(UUID id) {
        return accounts.count("id = ?1 and active", id) > 0;
    }

    /** Those of these ids that accounts have, also those out of use. One statement, none for no ids. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return accounts.existing(ids);
    }

    Page<AccountResponse> list(Accounts.Filter filter, String sort, String cursor, int limit) {
        return page(filter, sort, cursor, limit, true, this::answers);
    }

    /** The same for a file, which is recorded with its first page. Only there the accounts are counted. */
    Page<AccountLine> export(Accounts.Filter filter, String sort, String cursor) {
        Page<AccountLine> page = page(filter, sort, cursor, Page.MAX_LIMIT, cursor == null, shown -> {
            Map<UUID, AccountUnits.Name> names = units.names();
            return answers(shown).stream().map(it -> new AccountLine(it, it.unitId() == null ? null : names.get(it.unitId()))).toList();
        });
        if (cursor == null) {
            audit.recordExport("ACCOUNTS_EXPORTED", "account", ExportDoing.of(filter, filter.q() != null, sort, page));
        }
        return page;
    }

    private <T> Page<T> page(Accounts.Filter filter, String sort, String cursor, int limit, boolean counted, Function<List<Account>, List<T>> telling) {
        Instant now = clock.now();
        Cursor from = Cursor.decode(cursor, sort, 1);
        List<Account> rows = accounts.page(filter, from == null ? null : from.key().getFirst(), sort.startsWith("-"), limit, now);
        return Page.cut(rows, limit, counted ? accounts.count(filter, now) : null, last -> new Cursor(sort, List.of(last.name)), telling);
    }

    AccountResponse get(UUID id) {
        return answer(existing(id));
    }

    NewPasswordResponse create(AccountRequest request) {
        if (accounts.named(request.name()).isPresent()) {
            throw nameTaken();
        }
        Account account = new Account(request.name(), request.displayName(), request.email(), request.roles(), request.unitId());
        String password = Secrets.oneTimePassword();
        account.giveOneTimePassword(passwords.hash(password), clock.now(), clock.now().plus(settings.oneTimeValid()));
        accounts.persist(account);
        store();
        audit.record("ACCOUNT_CREATED", SignInService.subject(account), null, Trail.of(account));
        return new NewPasswordResponse(answer(account), password);
    }

    AccountResponse update(UUID id, int version, AccountUpdate request) {
        Account account = held(id, version);
        Trail before = Trail.of(account);
        String formerEmail = account.email;
        if (account.isActiveAdministrator() && !request.roles().contains(Role.ADMINISTRATOR)) {
            refuseLastAdministrator("roles");
        }
        account.describe(request.displayName(), request.email(), request.roles(), request.unitId());
        Trail after = Trail.of(account, formerEmail);
        if (!before.roles().equals(after.roles()) || !Objects.equals(before.unitId(), after.unitId())) {
            sessions.endOf(id, ownSession());
        }
        store();
        audit.record("ACCOUNT_UPDATED", SignInService.subject(account), before, after);
        return answer(account);
    }

    AccountResponse disable(UUID id, int version) {
        Account account = held(id, version);
        if (!account.active) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        if (account.isActiveAdministrator()) {
            refuseLastAdministrator("state");
        }
        Trail before = Trail.of(account);
        account.disable();
        sessions.endOf(id, null);
        accounts.flush();
        audit.record("ACCOUNT_DISABLED", SignInService.subject(account), before, Trail.of(account));
        return answer(account);
    }

    AccountResponse enable(UUID id, int version) {
        Account account = held(id, version);
        if (account.active) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        Trail before = Trail.of(account);
        account.enable();
        accounts.flush();
        audit.record("ACCOUNT_ENABLED", SignInService.subject(account), before, Trail.of(account));
        return answer(account);
    }

    AccountResponse unlock(UUID id, int version) {
        Account account = held(id, version);
        if (!locks.forget(account.nameHash)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        audit.record("ACCOUNT_UNLOCKED", SignInService.subject(account), null, null);
        return answer(account);
    }

    NewPasswordResponse resetPassword(UUID id, int version) {
        Account account = held(id, version);
        String password = Secrets.oneTimePassword();
        store.giveOneTime(account, passwords.hash(password), clock.now().plus(settings.oneTimeValid()));
        accounts.flush();
        audit.record("PASSWORD_RESET", SignInService.subject(account), null, null);
        return new NewPasswordResponse(answer(account), password);
    }

    /** Writes now, and says what the database has against it: only it knows the names of others and the units. */
    private void store() {
        try {
            accounts.flush();
        } catch (ConstraintViolationException violated) {
            String message = violated.getMessage();
            if (message.contains("account_unit")) {
                throw ProblemException.rule("unitId", "unit-unknown");
            }
            if (message.contains("account_name")) {
                throw nameTaken();
            }
            throw violated;
        }
    }

    private static ProblemException nameTaken() {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("name", "name-taken")));
    }

    private Account existing(UUID id) {
        return accounts.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private Account held(UUID id, int version) {
        Account account = accounts.hold(id);
        if (account == null) {
            throw ProblemException.notFound();
        }
        IfMatch.check(version, account.version);
        return account;
    }

    private void refuseLastAdministrator(String field) {
        if (accounts.holdAdministrators() <= 1) {
            throw ProblemException.rule(field, "last-administrator");
        }
    }

    /** The session of this request, which survives the change of one's own account. */
    private UUID ownSession() {
        return SessionMechanism.session(identity).map(SessionView::id).orElse(null);
    }

    private AccountResponse answer(Account account) {
        return answers(List.of(account)).getFirst();
    }

    private List<AccountResponse> answers(List<Account> shown) {
        Set<String> locked = locks.locked(shown.stream().map(it -> it.nameHash).toList(), clock.now());
        boolean oneAdministrator = shown.stream().anyMatch(Account::isActiveAdministrator) && accounts.countAdministrators() <= 1;
        return shown.stream().map(account -> answer(account, locked.contains(HexFormat.of().formatHex(account.nameHash)), oneAdministrator))
                .toList();
    }

    private static AccountResponse answer(Account account, boolean locked, boolean oneAdministrator) {
        AccountState state = !account.active ? AccountState.DISABLED : locked ? AccountState.LOCKED : AccountState.ACTIVE;
        List<String> actions = new ArrayList<>(List.of("update"));
        if (!account.active) {
            actions.add("enable");
        } else if (!(oneAdministrator && account.isActiveAdministrator())) {
            actions.add("disable");
        }
        if (locked) {
            actions.add("unlock");
        }
        actions.add("reset-password");
        return new AccountResponse(account.id, account.name, account.displayName, account.email, account.roles(), account.unitId, state,
                account.mustChangePassword, account.lastSignInAt, account.version, actions);
    }
}
