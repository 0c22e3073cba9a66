package tw.servicequality.platform.seal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A place where a room keeps what a citizen told about a thing of another room: answers, comments, passwords. The thing's room asks all places when the
 * person wants to know what is held, and tells them when it must be gone. Rooms with such a table have one bean of it.
 */
public interface PersonalDataPlace {

    /** What stands there, in the plural and in kebab case, for example {@code case-passwords}. */
    String name();

    /** What is held about the citizen of a thing, each as plain values that can be written as JSON; empty when there is nothing that a person could read. */
    List<Map<String, Object>> held(UUID ownerId);

    /** Takes away what is held, in the caller's transaction. Numbers that are counted stay. */
    void erase(UUID ownerId);
}
