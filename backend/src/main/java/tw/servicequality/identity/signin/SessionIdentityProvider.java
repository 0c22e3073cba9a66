package tw.servicequality.identity.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;

/** Turns a session's token into the one who acts; a token that is not good any more makes a visitor. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionToken> {

    private final SessionKeeper keeper;

    SessionIdentityProvider(SessionKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Class<SessionToken> getRequestType() {
        return SessionToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> keeper.recognise(request.token()).map(SessionIdentityProvider::identity)
                .orElseGet(() -> QuarkusSecurityIdentity.builder().setAnonymous(true).setPrincipal(new QuarkusPrincipal("")).build()));
    }

    private static SecurityIdentity identity(SessionView session) {
        Actor actor = session.actor();
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(session.name()))
                .addRoles(actor.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(CurrentActor.ATTRIBUTE, actor).addAttribute(SessionView.ATTRIBUTE, session).build();
    }
}
