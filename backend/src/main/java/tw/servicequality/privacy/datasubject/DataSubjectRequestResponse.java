package tw.servicequality.privacy.datasubject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.retention.PetitionerService;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.RequestKind;
import tw.servicequality.privacy.rules.RequestState;
import tw.servicequality.privacy.rules.Verification;

/**
 * A request, whole.
 *
 * @param person masked; absent when it is forgotten
 * @param deadline as it was at first
 * @param extended the same with the extension; absent while there is none
 * @param cases those found now, masked; confidential ones only when they name the caller
 * @param results what was done to which case
 */
@Schema(description = "A request of a data subject. 當事人權利行使申請案。")
public record DataSubjectRequestResponse(@Schema(required = true) UUID id, @Schema(required = true) RequestKind kind, @Schema(required = true) RequestState state,
        Person person, String reference, @Schema(required = true) Verification verification, String verificationNote,
        @Schema(required = true) LocalDate receivedOn, @Schema(required = true) LegalDeadlineResponse deadline, LegalDeadlineResponse extended,
        String extensionReason, LocalDate noticeOn, @Schema(required = true) LocalDate dueOn, Integer daysLeft, @Schema(required = true) boolean overdue,
        Decision decision, String decisionReason, LocalDate decidedOn, String decidedBy, LocalDate doneOn, String doneBy,
        @Schema(required = true) String registeredBy, @Schema(required = true) List<ComplaintSummary> cases, @Schema(required = true) List<Result> results,
        @Schema(required = true) List<String> allowedActions, @Schema(required = true) int version) implements Versioned {

    /** By what the person is found, masked. */
    @Schema(name = "DataSubject")
    public record Person(String name, String phone, String email, String caseNumber) {
    }

    /** What was done to a case, or why it was not. */
    @Schema(name = "DataSubjectRequestResult")
    public record Result(@Schema(required = true) String number, @Schema(required = true) RequestOutcome result, PetitionerService.Refusal refusal,
            @Schema(required = true) Instant at, @Schema(required = true) String by) {
    }
}
