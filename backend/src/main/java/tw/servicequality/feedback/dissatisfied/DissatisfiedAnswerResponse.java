package tw.servicequality.feedback.dissatisfied;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.feedback.Scores;

/**
 * An answer with 1 or 2 on some question, in a list. What was written in words is read at the case alone.
 *
 * @param id of the answer
 * @param topic code of what the case is about
 * @param hasComment whether there is something to read at the case
 * @param confidential whether only those may see it who are named for the case
 */
@Schema(description = "A dissatisfied answer. 不滿意填答。")
public record DissatisfiedAnswerResponse(@Schema(required = true) UUID id, @Schema(required = true) UUID caseId, @Schema(required = true) String caseNumber,
        @Schema(required = true) UnitReference unit, @Schema(required = true) String topic, @Schema(required = true) LocalDate repliedOn,
        @Schema(required = true) LocalDate answeredOn, @Schema(required = true) Scores scores, @Schema(required = true) boolean hasComment,
        @Schema(required = true) boolean confidential) {
}
