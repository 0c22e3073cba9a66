package tw.servicequality.platform;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers. Inside the house: UUID version 7, so that new rows stand at the end of an index and inserts can be batched. */
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = Long.MIN_VALUE;

    private Ids() {
    }

    /** A new identifier, larger than those made before it on this node. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** What is not larger than any identifier made at this moment or later: rows of a time can be found by their key. */
    public static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << Short.SIZE | VERSION_7, VARIANT);
    }

    /** A new identifier for the public, version 4: it tells neither when nor in which order it was made. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
