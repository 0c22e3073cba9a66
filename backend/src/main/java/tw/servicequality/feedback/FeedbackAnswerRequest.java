package tw.servicequality.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer as it is sent in.
 *
 * @param token what stands after {@code #} in the link, or the code that was handed over
 * @param comment in the person's own words; seen by those alone who may see the case
 */
@Schema(description = "An answer. 滿意度填答。")
public record FeedbackAnswerRequest(@NotBlank @Size(max = 100) String token, @NotNull @Valid Scores scores, @Size(max = FeedbackAnswerRequest.COMMENT) String comment) {

    /** The longest comment. */
    static final int COMMENT = 1000;
}
