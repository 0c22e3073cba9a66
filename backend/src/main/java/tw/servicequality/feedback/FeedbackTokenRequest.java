package tw.servicequality.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What opens a form.
 *
 * @param token what stands after {@code #} in the link, or the code that was handed over
 */
@Schema(description = "Token of a link, or a code. 網址中的代碼或交付的填答代碼。")
public record FeedbackTokenRequest(@NotBlank @Size(max = 100) @Schema(examples = "k7mfp-3xw9t-hd2ca") String token) {
}
