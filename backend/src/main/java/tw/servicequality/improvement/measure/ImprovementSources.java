package tw.servicequality.improvement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.problem.ProblemException;

/** Asks the rooms that vouch for sources. */
@ApplicationScoped
public class ImprovementSources {

    private final Instance<ImprovementSource> rooms;

    ImprovementSources(Instance<ImprovementSource> rooms) {
        this.rooms = rooms;
    }

    /**
     * A source as it is to be stored.
     *
     * @param confidential whether few may read what is improved because of it
     */
    public record Checked(SourceRef source, boolean confidential) {
    }

    /**
     * Takes the word of the room that vouches for a kind; where none does, the caller's.
     *
     * @throws ProblemException RULE_VIOLATED when there is no such thing, the caller may not see it, or nothing says what it is
     */
    public Checked check(SourceRef given) {
        String id = blankToNull(given.id());
        Optional<ImprovementSource> room = rooms.stream().filter(it -> it.kind() == given.kind()).findFirst();
        if (room.isPresent()) {
            ImprovementSource.Known known = Optional.ofNullable(id).flatMap(room.get()::find)
                    .orElseThrow(() -> ProblemException.rule("source.id", "source-unknown"));
            return new Checked(new SourceRef(given.kind(), id, known.label()), known.confidential());
        }
        String label = blankToNull(given.label());
        if (label == null) {
            throw ProblemException.rule("source.label", "source-label-required");
        }
        return new Checked(new SourceRef(given.kind(), id, label), false);
    }

    /** The ids of all confidential things that the caller sees. A statement or two for each room that has such. */
    Set<String> confidentialSeen() {
        return rooms.stream().flatMap(it -> it.confidentialSeen().stream()).collect(Collectors.toSet());
    }

    /** What tells of the citizen of something, by its kind. */
    public Map<SourceKind, List<String>> of(UUID ownerId) {
        return rooms.stream().collect(Collectors.toMap(ImprovementSource::kind, it -> it.of(ownerId)));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
