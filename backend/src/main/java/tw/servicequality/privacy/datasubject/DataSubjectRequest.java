package tw.servicequality.privacy.datasubject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.RequestKind;
import tw.servicequality.privacy.rules.RequestState;
import tw.servicequality.privacy.rules.Verification;

/** What a person asked for (當事人權利行使). Who it is is sealed, and is forgotten some years after the end. */
@Entity
class DataSubjectRequest {

    @Id
    UUID id;
    @Enumerated(EnumType.STRING)
    RequestKind kind;
    @Enumerated(EnumType.STRING)
    RequestState state;
    int keyNumber;
    /** Null when it is forgotten. */
    byte[] sealed;
    /** The number of the letter. */
    String reference;
    @Enumerated(EnumType.STRING)
    Verification verification;
    /** Only in requests that were registered before notes were sealed, until they are sealed too. */
    String verificationNote;
    LocalDate receivedOn;
    LocalDate firstDueOn;
    LocalDate dueOn;
    /** Why it took longer; null while it was not extended. */
    String extensionReason;
    /** When the person was told of the extension. */
    LocalDate noticeOn;
    @Enumerated(EnumType.STRING)
    Decision decision;
    String decisionReason;
    LocalDate decidedOn;
    String decidedBy;
    LocalDate doneOn;
    String doneBy;
    String registeredBy;
    Instant registeredAt;
    @Version
    int version;

    protected DataSubjectRequest() {
    }

    DataSubjectRequest(RequestKind kind, LocalDate receivedOn, LocalDate dueOn, Actor by, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.state = RequestState.RECEIVED;
        this.receivedOn = receivedOn;
        this.firstDueOn = dueOn;
        this.dueOn = dueOn;
        this.registeredBy = by.signature();
        this.registeredAt = now;
    }

    void verified(Verification how, String letter) {
        verification = how;
        reference = letter;
    }

    boolean isExtended() {
        return extensionReason != null;
    }

    /** @throws ProblemException WRONG_STATE when it is decided, or was extended before */
    void extend(LocalDate until, String reason, LocalDate notice) {
        require(state == RequestState.RECEIVED && !isExtended());
        dueOn = until;
        extensionReason = reason;
        noticeOn = notice;
    }

    /** Decides; what is refused is done at once. */
    void decide(Decision decided, String reason, Actor by, LocalDate today) {
        require(state == RequestState.RECEIVED);
        decision = decided;
        decisionReason = reason;
        decidedOn = today;
        decidedBy = by.signature();
        state = RequestState.DECIDED;
        if (decided == Decision.REFUSED) {
            complete(by, today);
        }
    }

    final void complete(Actor by, LocalDate today) {
        require(state == RequestState.DECIDED);
        state = RequestState.DONE;
        doneOn = today;
        doneBy = by.signature();
    }

    /** @throws ProblemException WRONG_STATE unless it was granted, is not done yet, and is of this kind */
    void requireGranted(RequestKind wanted) {
        require(state == RequestState.DECIDED && kind == wanted);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }
}
