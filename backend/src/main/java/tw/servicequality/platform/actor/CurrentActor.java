package tw.servicequality.platform.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.problem.RequestTrace;

/** Knows who acts: the signed-in account, a visitor, or (outside any request) the program itself, unless it does what somebody has ordered. */
@ApplicationScoped
public class CurrentActor {

    /** The attribute under which sign-in puts the {@link Actor} into the security identity. */
    public static final String ATTRIBUTE = "actor";

    /** In whose place the program works outside a request. */
    private static final ThreadLocal<Actor> STANDING_IN = new ThreadLocal<>();

    private final SecurityIdentity identity;
    private final RequestTrace trace;

    CurrentActor(SecurityIdentity identity, RequestTrace trace) {
        this.identity = identity;
        this.trace = trace;
    }

    /** The actor of the running request; never null. */
    public Actor get() {
        Actor ordered = STANDING_IN.get();
        if (ordered != null) {
            return ordered;
        }
        if (trace.id() == null) {
            return Actor.PROGRAM; // start-up and scheduled jobs
        }
        Actor actor = identity.getAttribute(ATTRIBUTE);
        return actor != null ? actor : Actor.VISITOR;
    }

    /** Does on this thread, outside a request, what somebody has ordered: with that one's rights, and under that one's name. */
    public void standIn(Actor who, Runnable work) {
        STANDING_IN.set(who);
        try {
            work.run();
        } finally {
            STANDING_IN.remove();
        }
    }
}
