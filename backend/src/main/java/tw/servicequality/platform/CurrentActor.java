package tw.servicequality.platform;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows who acts: the signed-in account, a visitor, or (outside any request) the program itself. */
@ApplicationScoped
public class CurrentActor {

    /** The attribute under which sign-in puts the {@link Actor} into the security identity. */
    public static final String ATTRIBUTE = "actor";

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The actor of the running request; never null. */
    public Actor get() {
        if (!Arc.container().requestContext().isActive()) {
            return Actor.PROGRAM;
        }
        Actor actor = identity.getAttribute(ATTRIBUTE);
        return actor != null ? actor : Actor.VISITOR;
    }
}
