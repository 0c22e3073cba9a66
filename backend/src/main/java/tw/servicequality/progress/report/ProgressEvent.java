package tw.servicequality.progress.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One step of a monthly report, for its history. Never changed. */
@Entity
public class ProgressEvent {

    @Id
    UUID id;
    UUID reportId;
    /** From 1. */
    int ordinal;
    Instant at;
    String doneBy;
    @Enumerated(EnumType.STRING)
    ProgressEventKind kind;
    /** The revision that the step belongs to. */
    int revision;
    /** Why it was returned or reopened, what 研考 remarked, or the comment; null for the other steps. */
    String words;

    protected ProgressEvent() {
    }

    public ProgressEvent(ProgressReport report, Instant at, String doneBy, ProgressEventKind kind, String words) {
        this.id = Ids.next();
        this.reportId = report.id;
        this.ordinal = report.step();
        this.at = at;
        this.doneBy = doneBy;
        this.kind = kind;
        this.revision = report.revision;
        this.words = words;
    }

    public ProgressReportResponse.Step response() {
        return new ProgressReportResponse.Step(at, doneBy, kind, revision, words);
    }
}
