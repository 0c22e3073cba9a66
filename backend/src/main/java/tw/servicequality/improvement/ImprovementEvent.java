package tw.servicequality.improvement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One step of an improvement, for its history. Never changed. */
@Entity
class ImprovementEvent {

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

    ImprovementEvent(Improvement improvement, Instant at, String doneBy, ImprovementEventKind kind, LocalDate onDay, String words,
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

    ImprovementEventResponse response() {
        return new ImprovementEventResponse(at, doneBy, kind, onDay, words, changes);
    }
}
