package tw.servicequality.client;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Tokens of the identity server by which programs come in (OAuth 2 client credentials). The server's keys, the audience and the times are checked by the
 * platform; what remains is which program it is. Only the claim {@code client_id} tells that, which a person's token does not have: so nobody who has signed in
 * somewhere passes for the program that signed them in.
 */
@ApplicationScoped
class ProgramTokens implements TenantResolver {

    private static final String TENANT = "programs";
    private static final String MARK = "client";
    private static final String CLAIM = "client_id";

    private final OidcAuthenticationMechanism vouched;
    private final boolean offered;

    ProgramTokens(OidcAuthenticationMechanism vouched, @ConfigProperty(name = "quarkus.oidc.programs.tenant-enabled", defaultValue = "false") boolean offered) {
        this.vouched = vouched;
        this.offered = offered;
    }

    /** Whether there is an identity server that vouches for programs. */
    boolean areOffered() {
        return offered;
    }

    /** The program that the token of a request is of; fails with CLIENT_KEY_INVALID for a token that is not good or not a program's. */
    Uni<SecurityIdentity> read(RoutingContext context, IdentityProviderManager providers) {
        context.put(MARK, TENANT);
        return vouched.authenticate(context, providers).onFailure().transform(refused -> invalid())
                .onItem().ifNull().failWith(ProgramTokens::invalid)
                .chain(identity -> providers.authenticate(ClientToken.vouched(program(identity))));
    }

    @Override
    public String resolve(RoutingContext context) {
        return context.get(MARK);
    }

    private static String program(SecurityIdentity identity) {
        String id = identity.getPrincipal() instanceof JsonWebToken token ? token.<String>getClaim(CLAIM) : null;
        if (id == null) {
            throw invalid();
        }
        return id;
    }

    private static ProblemException invalid() {
        return new ProblemException(ProblemType.CLIENT_KEY_INVALID);
    }
}
