package tw.servicequality.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows who acts: the signed-in account, a visitor, or (outside any request) the program itself. */
@ApplicationScoped
public class CurrentActor {

    /** The attribute under which sign-in puts the {@link Actor} into the security identity. */
    public static final String ATTRIBUTE = "actor";

    private final SecurityIdentity identity;
    private final RequestTrace trace;

    CurrentActor(SecurityIdentity identity, RequestTrace trace) {
        this.identity = identity;
        this.trace = trace;
    }

    /** The actor of the running request; never null. */
    public Actor get() {
        if (trace.id() == null) {
            return Actor.PROGRAM; // start-up and scheduled jobs
        }
        Actor actor = identity.getAttribute(ATTRIBUTE);
        return actor != null ? actor : Actor.VISITOR;
    }
}
