package tw.servicequality.identity.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends whoever comes to single sign-on to the identity server first. Where none is set up the request goes on, to be answered as
 * something that does not exist.
 */
@ApplicationScoped
class SingleSignOnPolicy implements HttpSecurityPolicy {

    /** The only path on which the identity server is asked. */
    static final String PATH = "/api/v1/session/single-sign-on";

    private final boolean offered;

    SingleSignOnPolicy(@ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean offered) {
        this.offered = offered;
    }

    /** Whether the identity server answers for this request. */
    boolean holds(RoutingContext context) {
        return offered && context.normalizedPath().equals(PATH);
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext requests) {
        return offered ? identity.map(it -> it.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT) : CheckResult.permit();
    }

    @Override
    public String name() {
        return "single-sign-on";
    }
}
