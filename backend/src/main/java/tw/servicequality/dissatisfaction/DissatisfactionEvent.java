package tw.servicequality.dissatisfaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One step of a report, for its history. Never changed. */
@Entity
class DissatisfactionEvent {

    @Id
    UUID id;
    UUID reportId;
    /** From 1. */
    int ordinal;
    Instant at;
    String doneBy;
    @Enumerated(EnumType.STRING)
    DissatisfactionEventKind kind;
    /** Why it was returned; null for the other steps. */
    String words;

    protected DissatisfactionEvent() {
    }

    DissatisfactionEvent(DissatisfactionReport report, Instant at, String doneBy, DissatisfactionEventKind kind, String words) {
        this.id = Ids.next();
        this.reportId = report.id;
        this.ordinal = report.step();
        this.at = at;
        this.doneBy = doneBy;
        this.kind = kind;
        this.words = words;
    }

    DissatisfactionReportResponse.Step response() {
        return new DissatisfactionReportResponse.Step(at, doneBy, kind, words);
    }
}
