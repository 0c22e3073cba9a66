package tw.servicequality.client;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.client.rules.MinuteWindow;
import tw.servicequality.platform.problem.ProblemException;

/**
 * Recognises programs by {@code Authorization: Bearer}. Who sends that header is a program or refused, whatever cookie comes along; who sends none is asked
 * by others. Every answer to a program tells how many more requests are let through in this minute.
 */
@ApplicationScoped
class ClientMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer";

    private final ClientKeeper keeper;
    private final ProgramTokens tokens;

    ClientMechanism(ClientKeeper keeper, ProgramTokens tokens) {
        this.keeper = keeper;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String shown = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().nullItem();
        }
        String token = shown.substring(BEARER.length()).strip();
        boolean ours = token.startsWith(ApiClientSecret.PREFIX) || !tokens.areOffered();
        return (ours ? providers.authenticate(ClientToken.secret(token)) : tokens.read(context, providers)).onFailure(ProblemException.class).invoke(() -> context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""))
                .invoke(identity -> count(context, identity.getAttribute(ClientIdentityProvider.CLIENT)));
    }

    private void count(RoutingContext context, ClientView client) {
        MinuteWindow.Answer answer = keeper.count(client);
        context.response().putHeader("RateLimit-Limit", Integer.toString(client.requestsPerMinute()))
                .putHeader("RateLimit-Remaining", Integer.toString(answer.remaining()))
                .putHeader("RateLimit-Reset", Long.toString(answer.reset().toSeconds() + 1));
        if (!answer.allowed()) {
            throw ProblemException.tooMany(answer.reset());
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ClientToken.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    /** Before the session's: a header is meant, a cookie comes along by itself. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2000;
    }
}
