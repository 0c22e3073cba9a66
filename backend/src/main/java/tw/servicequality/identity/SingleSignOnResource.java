package tw.servicequality.identity;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.identity.signin.SessionCookie;
import tw.servicequality.identity.signin.SessionMechanism;
import tw.servicequality.platform.problem.ProblemException;

/** Sign-in through the city's identity server. */
@Path("/api/v1/session/single-sign-on")
@Tag(name = "identity")
class SingleSignOnResource {

    private final SessionService sessions;
    private final SessionCookie cookie;
    private final SecurityIdentity identity;
    private final Instance<OidcSession> vouched;
    private final RoutingContext context;

    SingleSignOnResource(SessionService sessions, SessionCookie cookie, SecurityIdentity identity, Instance<OidcSession> vouched,
            RoutingContext context) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.identity = identity;
        this.vouched = vouched;
        this.context = context;
    }

    @GET
    @PermitAll
    @Operation(summary = "Sign in by single sign-on", description = "For a browser: goes to the identity server and, from there, back to `/` signed in, "
            + "or to `/sign-in?error=no-account` when there is no active account of that name. 單一登入：導向身分驗證伺服器，完成後回到首頁；沒有對應帳號時回到登入頁。")
    @APIResponse(responseCode = "302", description = "To the identity server. 導向身分驗證伺服器。")
    @APIResponse(responseCode = "303", description = "To `/`, signed in, or to the sign-in page. 導向首頁或登入頁。")
    public Response startSingleSignOn() {
        // Of other spellings of this path the identity server was not asked; who has a session of our own there is not vouched for.
        if (!sessions.offersSingleSignOn() || identity.isAnonymous() || SessionMechanism.session(identity).isPresent()) {
            throw ProblemException.notFound();
        }
        Optional<String> token = sessions.signInVouched(identity.getPrincipal().getName(), cookie.read(context));
        // From here on our own session holds, which ends at once when it must; the identity server's would go on.
        vouched.get().logout().await().indefinitely();
        token.ifPresent(it -> cookie.write(context, it));
        return Response.seeOther(URI.create(token.isPresent() ? "/" : "/sign-in?error=no-account")).build();
    }
}
