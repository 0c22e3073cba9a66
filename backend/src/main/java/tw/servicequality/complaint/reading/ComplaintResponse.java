package tw.servicequality.complaint.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.calendar.DueDateResponse;
import tw.servicequality.complaint.casefile.CaseEventResponse;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.petitioner.MaskedPetitioner;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.platform.http.Versioned;

/**
 * A case, whole.
 *
 * @param related the earlier case that answered it, or the case with which it is handled
 * @param follows the closed case after which the petitioner came again
 * @param deadline how the first deadline is reckoned by the calendar of now; absent when the calendar of its year is not loaded
 * @param firstDueOn the first deadline as it was promised; differs from {@code deadline.due} when the calendar changed since
 * @param dueOn the deadline that holds, extensions included
 * @param longestDueOn the last day to which it may be extended
 * @param passOnBy until when the unit may pass it to another
 * @param extension an extension that waits for its decision
 * @param petitioner masked; {@code POST …/reveal} shows it to those who may
 */
@Schema(description = "A complaint. 陳情案件。")
public record ComplaintResponse(@Schema(required = true) UUID id, @Schema(required = true) String number, @Schema(required = true) CaseState state,
        Outcome outcome, DismissalGround dismissalGround, CaseReference related, CaseReference follows, String agency,
        @Schema(required = true) Channel channel, @Schema(required = true) boolean onSite, @Schema(required = true) boolean siteVisit,
        @Schema(required = true) Category category, @Schema(required = true) ComplaintTopicResponse topic, @Schema(required = true) String subject,
        @Schema(required = true) String content, @Schema(required = true) boolean confidential, @Schema(required = true) MaskedPetitioner petitioner,
        @Schema(required = true) Instant receivedAt, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) String registeredBy,
        UnitReference unit, UUID handlerId, String handlerName, DueDateResponse deadline, @Schema(required = true) LocalDate firstDueOn,
        @Schema(required = true) LocalDate dueOn, @Schema(required = true) LocalDate longestDueOn, @Schema(required = true) DueLight light, Integer workingDaysLeft, LocalDate passOnBy,
        PendingExtension extension, String reply, Instant repliedAt, String surveyExemption, Instant closedAt, String externalId,
        @Schema(required = true) List<AttachmentResponse> attachments, @Schema(required = true) List<CaseEventResponse> events,
        @Schema(required = true) List<String> allowedActions, @Schema(required = true) int version) implements Versioned {

    /** An extension that waits for its decision. */
    @Schema(name = "PendingExtension")
    public record PendingExtension(@Schema(required = true) LocalDate dueOn, @Schema(required = true) Extension.Level level,
            @Schema(required = true) String reason) {
    }
}
