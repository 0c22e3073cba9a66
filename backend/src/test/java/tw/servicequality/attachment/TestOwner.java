package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;

/** A room of the tests whose things have files: directors may read all of them, others none, but for those that a test opens. */
@ApplicationScoped
class TestOwner implements AttachmentOwner {

    static final String KIND = "test-thing";
    static final Set<UUID> OPEN = ConcurrentHashMap.newKeySet();

    private final CurrentActor actor;

    TestOwner(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return OPEN.contains(ownerId) || actor.get().isAny(Role.DIRECTOR);
    }
}
