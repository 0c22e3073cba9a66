package tw.servicequality.feedback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.feedback.rules.FeedbackState;

/**
 * What a link or code opens. Nothing of what the case is about, and nothing of an answer: links are passed on.
 *
 * @param state OPEN, ANSWERED or CLOSED
 * @param closesOn the last day on which an answer is taken
 * @param answeredOn absent before there is an answer
 */
@Schema(description = "What a link or code opens. 滿意度問卷目前狀態。")
public record FeedbackFormResponse(@Schema(required = true) FeedbackState state, @Schema(required = true) String officeName,
        @Schema(required = true) String caseNumber, @Schema(required = true) LocalDate repliedOn, @Schema(required = true) LocalDate closesOn,
        LocalDate answeredOn) {
}
