package tw.servicequality.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.improvement.measure.ImprovementEventResponse;
import tw.servicequality.improvement.measure.SourceRef;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.platform.http.Versioned;

/**
 * An improvement, whole.
 *
 * @param finding withheld, like the words of its history and its files, from who is neither named for the confidential case it comes from nor the owner
 * @param source without id and label for who is not named for the confidential case
 * @param restricted whether only research and evaluation, the director and the responsible unit may read it
 * @param correction what was put right at once
 * @param ownerId the account of who carries it out; absent until it is planned
 * @param result what was done; absent until it is completed
 * @param verdict why it is effective; absent until it was found so
 * @param rounds how often it was found not effective
 * @param openSince the day on which it was opened or, after it was found not effective, opened again; it cannot be completed before
 */
@Schema(description = "An improvement. 矯正預防措施。")
public record ImprovementResponse(@Schema(required = true) UUID id, @Schema(required = true) String number, @Schema(required = true) ImprovementState state,
        @Schema(required = true) ImprovementStatus status, @Schema(required = true) String finding, @Schema(required = true) UnitReference unit,
        @Schema(required = true) SourceRef source, @Schema(required = true) boolean restricted, String rootCause, String correction,
        String correctiveAction, String preventiveAction, UUID ownerId, String ownerName, LocalDate dueOn, LocalDate completedOn, String result,
        String completedBy, LocalDate verifiedOn, String verifiedBy, String verdict, @Schema(required = true) int rounds,
        @Schema(required = true) LocalDate openSince, @Schema(required = true) LocalDate createdOn, @Schema(required = true) String createdBy,
        @Schema(required = true) List<Item> items, @Schema(required = true) List<AttachmentResponse> attachments,
        @Schema(required = true) List<ImprovementEventResponse> events, @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) int version) implements Versioned {

    /** An action item that it serves, as the plan of now has it. */
    @Schema(name = "ImprovementItem")
    public record Item(@Schema(required = true, examples = "4.2.1.1.1") String code, @Schema(required = true) String text) {
    }
}
