package tw.servicequality.privacy.datasubject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.complaint.retention.PetitionerService;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Actor;

/** What was done to a case for a request, or why it was not. Never changed. */
@Entity
class RequestResult {

    @Id
    UUID id;
    UUID requestId;
    UUID complaintId;
    String number;
    @Enumerated(EnumType.STRING)
    RequestOutcome result;
    @Enumerated(EnumType.STRING)
    PetitionerService.Refusal refusal;
    Instant at;
    String doneBy;

    protected RequestResult() {
    }

    RequestResult(UUID requestId, UUID complaintId, String number, RequestOutcome done, PetitionerService.Refusal refusal, Actor by, Instant now) {
        this.id = Ids.next();
        this.requestId = requestId;
        this.complaintId = complaintId;
        this.number = number;
        this.result = refusal == null ? done : RequestOutcome.REFUSED;
        this.refusal = refusal;
        this.at = now;
        this.doneBy = by.signature();
    }
}
