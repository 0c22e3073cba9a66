package tw.servicequality.improvement.measure;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One step of an improvement, for its history. Never changed, but for what a citizen may have said when that must go. */
@Entity
public class ImprovementEvent {

    private static final Set<String> TELLING = Set.of("finding", "attachments");
    private static final Set<String> FREE = Set.of("finding", "attachments", "rootCause", "correction", "correctiveAction", "preventiveAction");

    @Id
    UUID id;
    UUID improvementId;
    /** From 1, the opening itself. */
    int ordinal;
    Instant at;
    String doneBy;
    @Enumerated(EnumType.STRING)
    ImprovementEventKind kind;
    LocalDate onDay;
    String words;
    @Convert(converter = ImprovementChangesColumn.class)
    List<ImprovementEventResponse.Change> changes;

    protected ImprovementEvent() {
    }

    public ImprovementEvent(Improvement improvement, Instant at, String doneBy, ImprovementEventKind kind, LocalDate onDay, String words,
            List<ImprovementEventResponse.Change> changes) {
        this.id = Ids.next();
        this.improvementId = improvement.id;
        this.ordinal = improvement.steps;
        this.at = at;
        this.doneBy = doneBy;
        this.kind = kind;
        this.onDay = onDay;
        this.words = words;
        this.changes = changes;
    }

    public ImprovementEventResponse response() {
        return new ImprovementEventResponse(at, doneBy, kind, onDay, words, changes);
    }

    /** The same for who may not know what was found. */
    public ImprovementEventResponse withoutFinding() {
        return new ImprovementEventResponse(at, doneBy, kind, onDay, null, changes.stream().filter(it -> !TELLING.contains(it.field())).toList());
    }

    /** Takes out what people wrote; that they did stays. */
    public void forgetWords() {
        words = null;
        changes = changes.stream().map(it -> FREE.contains(it.field()) ? new ImprovementEventResponse.Change(it.field(), null, null) : it).toList();
    }
}
