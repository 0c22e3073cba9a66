package tw.servicequality.attachment;

import java.util.List;
import java.util.UUID;

/**
 * Files of people without an account that wait hidden.
 *
 * @param kind the word of the room that holds them
 * @param holders what holds one file each
 */
public record VisitorFiles(String kind, List<UUID> holders) {

    /** None. */
    public static final VisitorFiles NONE = new VisitorFiles("none", List.of());
}
