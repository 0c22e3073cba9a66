package tw.servicequality.identity;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.account.Account;
import tw.servicequality.identity.deputy.Deputyships;
import tw.servicequality.identity.rules.PasswordRules;
import tw.servicequality.identity.rules.SessionRules;
import tw.servicequality.identity.signin.PasswordSettings;
import tw.servicequality.identity.signin.Passwords;
import tw.servicequality.identity.signin.SessionMechanism;
import tw.servicequality.identity.signin.SessionResponse;
import tw.servicequality.identity.signin.SessionSettings;
import tw.servicequality.identity.signin.SessionView;
import tw.servicequality.identity.signin.Sessions;
import tw.servicequality.identity.signin.SignInRequest;
import tw.servicequality.identity.signin.SignInService;
import tw.servicequality.identity.signin.SignInWay;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** Signing in and out, and for whom one acts. */
@ApplicationScoped
public class SessionService {

    private final SecurityIdentity identity;
    private final SignInService signIns;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Deputyships deputyships;
    private final AuditService audit;
    private final OfficeClock clock;
    private final SessionRules rules;
    private final PasswordRules passwordRules;
    private final SessionResponse.Limits limits;
    private final boolean demo;
    private final boolean singleSignOn;

    SessionService(SecurityIdentity identity, SignInService signIns, Passwords passwords, Sessions sessions, Deputyships deputyships,
            AuditService audit, OfficeClock clock, SessionSettings settings, PasswordSettings passwordSettings,
            @ConfigProperty(name = "quality.attachments.max-size") MemorySize largestFile,
            @ConfigProperty(name = "quality.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean singleSignOn) {
        this.identity = identity;
        this.signIns = signIns;
        this.passwords = passwords;
        this.sessions = sessions;
        this.deputyships = deputyships;
        this.audit = audit;
        this.clock = clock;
        this.rules = settings.rules();
        this.passwordRules = passwordSettings.rules();
        this.limits = new SessionResponse.Limits(passwordSettings.minLength(), passwordSettings.remembered(), largestFile.asLongValue());
        this.demo = demo;
        this.singleSignOn = singleSignOn;
    }

    /** Whether sign-in through an identity server is set up. */
    public boolean offersSingleSignOn() {
        return singleSignOn;
    }

    /** The session of this request; a visitor gets one that says so. */
    @Transactional
    public SessionResponse current() {
        return SessionMechanism.session(identity).map(this::answer).orElseGet(this::visitor);
    }

    /**
     * Signs in with name and password.
     *
     * @param oldToken the session that this browser had, or null
     * @return the new session's token
     * @throws ProblemException SIGN_IN_FAILED, the same whatever the reason
     */
    String signIn(SignInRequest request, String oldToken) {
        return passwords.inTurn(() -> {
            SignInService.Try attempt = signIns.count(request.name());
            boolean right = passwords.matches(request.password(), attempt.hash());
            Optional<String> token = right ? signIns.open(attempt.account().orElseThrow(), SignInWay.PASSWORD, oldToken) : Optional.empty();
            if (token.isEmpty()) {
                signIns.failed(attempt, "SIGN_IN_FAILED");
                throw signIns.refused();
            }
            return token.get();
        });
    }

    /**
     * Signs in whom the identity server vouches for.
     *
     * @return the new session's token; empty when there is no active account of that name
     */
    Optional<String> signInVouched(String name, String oldToken) {
        return signIns.vouchedFor(name).flatMap(account -> signIns.open(account, SignInWay.SINGLE_SIGN_ON, oldToken));
    }

    /** The session that a token has opened, as the answer to signing in. */
    @Transactional
    public SessionResponse opened(String token) {
        return sessions.view(token, clock.today()).map(this::answer).orElseGet(this::visitor);
    }

    /** Ends the session of this request; nothing happens when there is none. */
    @Transactional
    public void signOut() {
        SessionMechanism.session(identity).ifPresent(session -> {
            sessions.deleteById(session.id());
            audit.record("SIGNED_OUT", Subject.of("account", session.accountId(), session.name()), null, null);
        });
    }

    /**
     * Acts for a principal from now on, or for oneself again.
     *
     * @throws ProblemException NOT_FOUND when no deputyship for that principal holds today
     */
    @Transactional
    public void actFor(ActingForRequest request) {
        SessionView session = SessionMechanism.session(identity).orElseThrow();
        UUID principal = request.accountId();
        if (principal != null && deputyships.principals(session.accountId(), clock.today()).stream().noneMatch(it -> it.id().equals(principal))) {
            throw ProblemException.notFound();
        }
        sessions.findById(session.id()).actFor(principal);
        if (session.principalId() != null) {
            audit.record("ACTING_ENDED", Subject.of("account", session.principalId(), session.principalName()), null, null);
        }
        if (principal != null) {
            String name = deputyships.principals(session.accountId(), clock.today()).stream().filter(it -> it.id().equals(principal))
                    .findFirst().orElseThrow().displayName();
            audit.record("ACTING_STARTED", Subject.of("account", principal, name), null, null);
        }
    }

    private SessionResponse answer(SessionView session) {
        Instant now = clock.now();
        boolean mustChange = session.mustChangePassword(passwordRules, now);
        SessionResponse.SignedInAccount account = new SessionResponse.SignedInAccount(session.accountId(), session.name(),
                session.displayName(), Account.roles(session.roles()), session.unitId());
        SessionResponse.Principal principal = session.principalId() == null ? null : new SessionResponse.Principal(session.principalId(),
                session.principalName(), SessionView.heldRoles(session.principalRoles()), session.principalUnitId());
        return new SessionResponse(true, demo, singleSignOn, limits, account, mustChange, principal,
                deputyships.principals(session.accountId(), clock.today()), rules.idle().toSeconds(), session.expiresAt());
    }

    private SessionResponse visitor() {
        return new SessionResponse(false, demo, singleSignOn, limits, null, null, null, null, null, null);
    }
}
