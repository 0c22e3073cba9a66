package tw.servicequality.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer on paper or by word of mouth, as staff type it in.
 *
 * @param answeredOn the day of the answer, from the reply to the last day
 */
@Schema(description = "An answer on paper. 紙本或口頭填答。")
public record PaperAnswerRequest(@NotNull LocalDate answeredOn, @NotNull @Valid Scores scores, @Size(max = FeedbackAnswerRequest.COMMENT) String comment) {
}
