package tw.servicequality.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers. Inside the house: UUID version 7, so that new rows stand at the end of an index and inserts can be batched. */
public final class Ids {

    private Ids() {
    }

    /** A new identifier, larger than those made before it on this node. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** A new identifier for the public, version 4: it tells neither when nor in which order it was made. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
