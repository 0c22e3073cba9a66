package tw.servicequality.improvement.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.improvement.rules.SourceKind;

/** A room in whose things findings are made. It alone knows which exist, what they are called, and who may know of them. */
public interface ImprovementSource {

    /** The kind that this room vouches for. */
    SourceKind kind();

    /**
     * What is known of a thing, held by the caller's transaction: it does not become confidential while somebody refers to it.
     *
     * @param id as the improvement's reference holds it; may be no id at all
     * @return empty when there is no such thing or the caller may not see it
     */
    Optional<Known> find(String id);

    /** The ids of the confidential things that the caller sees. Of all others an improvement tells neither which it is nor what was found. */
    default Set<String> confidentialSeen() {
        return Set.of();
    }

    /** The ids of the things that tell of the citizen of something in another room: of a case itself, or of an answer about it. */
    default List<String> of(UUID ownerId) {
        return List.of();
    }

    /**
     * A thing in which something was found.
     *
     * @param label what people call it, free of personal data; at most 200 characters
     * @param confidential whether only research and evaluation, the director and the responsible unit may read what is improved because of it
     */
    public record Known(String label, boolean confidential) {
    }
}
