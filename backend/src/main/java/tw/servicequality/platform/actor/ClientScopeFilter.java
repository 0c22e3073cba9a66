package tw.servicequality.platform.actor;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Lets API clients through the doors that their scopes open, and through no other. People's roles are asked elsewhere. */
class ClientScopeFilter {

    private final CurrentActor actor;

    ClientScopeFilter(CurrentActor actor) {
        this.actor = actor;
    }

    /** Who shows no key is no client; so nobody else is looked up here. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(SimpleResourceInfo operation, HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return;
        }
        Actor caller = actor.get();
        if (!caller.isClient()) {
            return;
        }
        Scope asked = scope(operation);
        if (asked == null) {
            throw new ProblemException(ProblemType.CLOSED_TO_CLIENTS);
        }
        if (!caller.scopes().contains(asked)) {
            throw new ProblemException(ProblemType.SCOPE_MISSING, asked.name());
        }
    }

    private static Scope scope(SimpleResourceInfo operation) {
        try {
            ClientScope open = operation.getResourceClass().getMethod(operation.getMethodName(), operation.parameterTypes()).getAnnotation(ClientScope.class);
            return open == null ? null : open.value();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
