package tw.servicequality.identity.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.identity.rules.PasswordRules;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Recognises the session cookie. Without one, or with one that has ended, the caller is a visitor; single sign-on is asked on
 * its own path only, so that an identity server that is down disturbs nobody else. Who must change the password first gets
 * no further than the session.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String SESSION = "/api/v1/session";
    private static final int UNAUTHORIZED = 401;

    private final SessionCookie cookie;
    private final PasswordRules rules;
    private final OfficeClock clock;
    private final SingleSignOnPolicy singleSignOn;
    private final OidcAuthenticationMechanism vouched;

    SessionMechanism(SessionCookie cookie, PasswordSettings settings, OfficeClock clock, SingleSignOnPolicy singleSignOn,
            OidcAuthenticationMechanism vouched) {
        this.singleSignOn = singleSignOn;
        this.vouched = vouched;
        this.cookie = cookie;
        this.rules = settings.rules();
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (singleSignOn.holds(context)) {
            return vouched.authenticate(context, providers);
        }
        String token = cookie.read(context);
        if (token == null) {
            return providers.authenticate(AnonymousAuthenticationRequest.INSTANCE);
        }
        return providers.authenticate(new SessionToken(token)).invoke(identity -> requireChosenPassword(identity, context));
    }

    private void requireChosenPassword(SecurityIdentity identity, RoutingContext context) {
        SessionView session = identity.getAttribute(SessionView.ATTRIBUTE);
        if (session != null && session.mustChangePassword(rules, clock.now()) && !isAboutTheSession(context)) {
            throw new ProblemException(ProblemType.PASSWORD_CHANGE_REQUIRED);
        }
    }

    private static boolean isAboutTheSession(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(SESSION) || path.equals(SESSION + "/password") && context.request().method() == HttpMethod.PUT;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (singleSignOn.holds(context)) {
            return vouched.getChallenge(context);
        }
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionToken.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "quality-session"));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    /** The session of this identity, if it has one. */
    public static Optional<SessionView> session(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(SessionView.ATTRIBUTE));
    }
}
