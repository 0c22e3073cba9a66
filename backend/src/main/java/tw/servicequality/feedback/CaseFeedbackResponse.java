package tw.servicequality.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.feedback.rules.FeedbackState;
import tw.servicequality.platform.http.Versioned;

/**
 * What was asked and said about a case, for those who may see the case.
 *
 * @param way how the petitioner was asked; absent before
 * @param closesOn the last day on which an answer is taken
 * @param hasCode whether a code was handed over; a new one takes its place
 * @param enteredBy who typed a paper form in; absent for what was answered on the web
 * @param comment in the person's own words; may hold personal data
 */
@Schema(description = "What was asked and said about a case. 案件的滿意度邀請與填答。")
public record CaseFeedbackResponse(@Schema(required = true) UUID id, @Schema(required = true) UUID caseId, @Schema(required = true) String caseNumber,
        @Schema(required = true) FeedbackState state, InvitationWay way, LocalDate invitedOn, @Schema(required = true) LocalDate repliedOn,
        @Schema(required = true) LocalDate closesOn, @Schema(required = true) boolean hasCode, LocalDate answeredOn, Instant answeredAt, String enteredBy,
        Scores scores, @Schema(required = true) boolean dissatisfied, String comment, @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) int version) implements Versioned {
}
