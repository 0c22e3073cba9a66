package tw.servicequality.complaint.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One step of a case, for its timeline. Never changed. */
@Entity
public class CaseEvent {

    @Id
    UUID id;
    UUID complaintId;
    int ordinal;
    public Instant at;
    String doneBy;
    @Enumerated(EnumType.STRING)
    public CaseEventKind kind;
    public String words;
    /** The day that an extension asks for or grants; null for other steps. */
    LocalDate dueOn;
    /** The other case that it is about; null for other steps. Its number does not stand in the words: not everybody may know it. */
    public UUID otherId;

    protected CaseEvent() {
    }

    public CaseEvent(UUID complaintId, int ordinal, Instant at, String doneBy, CaseEventKind kind, String words) {
        this.id = Ids.next();
        this.complaintId = complaintId;
        this.ordinal = ordinal;
        this.at = at;
        this.doneBy = doneBy;
        this.kind = kind;
        this.words = words;
    }

    /** The same step, with the day that it is about. */
    public CaseEvent about(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** The same step, with the other case that it is about; null for none. */
    public CaseEvent with(UUID other) {
        otherId = other;
        return this;
    }

    public CaseEventResponse response() {
        return new CaseEventResponse(at, doneBy, kind, words, dueOn);
    }

    /** The same for those who may know the other case. */
    public CaseEventResponse response(String otherNumber) {
        return otherNumber == null ? response() : new CaseEventResponse(at, doneBy, kind, words == null ? otherNumber : otherNumber + "：" + words, dueOn);
    }
}
