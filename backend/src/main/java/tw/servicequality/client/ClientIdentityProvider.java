package tw.servicequality.client;

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
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Turns what a program shows into the one who acts. */
@ApplicationScoped
class ClientIdentityProvider implements IdentityProvider<ClientToken> {

    /** Under this name the program stands in the security identity. */
    static final String CLIENT = "api-client";

    private final ClientKeeper keeper;

    ClientIdentityProvider(ClientKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Class<ClientToken> getRequestType() {
        return ClientToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ClientToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity((request.secret() == null ? keeper.vouched(request.oidcClientId()) : keeper.recognise(request.secret()))
                .orElseThrow(() -> new ProblemException(ProblemType.CLIENT_KEY_INVALID))));
    }

    private static SecurityIdentity identity(ClientView client) {
        Actor actor = client.actor();
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(client.name()))
                .addRoles(actor.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(CurrentActor.ATTRIBUTE, actor).addAttribute(CLIENT, client).build();
    }
}
