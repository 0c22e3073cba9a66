package tw.servicequality.duty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.DutyState;

/** What somebody said about something due, who, and when. {@link DutyState#OPEN} says that what was said before was taken back. */
@Embeddable
class Declaration {

    @Enumerated(EnumType.STRING)
    DutyState state;
    LocalDate doneOn;
    String words;
    String declaredBy;
    Instant declaredAt;

    protected Declaration() {
    }

    private Declaration(DutyState state, LocalDate doneOn, String words, String declaredBy, Instant declaredAt) {
        this.state = state;
        this.doneOn = doneOn;
        this.words = words;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    static Declaration done(LocalDate on, String words, String by, Instant at) {
        return new Declaration(DutyState.DONE, on, words.strip(), by, at);
    }

    static Declaration waived(String words, String by, Instant at) {
        return new Declaration(DutyState.WAIVED, null, words.strip(), by, at);
    }

    static Declaration takenBack(String by, Instant at) {
        return new Declaration(DutyState.OPEN, null, null, by, at);
    }

    boolean holds() {
        return state != DutyState.OPEN;
    }

    DutyStanding.Mark mark() {
        return holds() ? new DutyStanding.Mark(state, doneOn) : null;
    }

    DutyResponse.Mark answer() {
        return holds() ? new DutyResponse.Mark(state, doneOn, words, declaredBy, declaredAt) : null;
    }
}
