package tw.servicequality.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The confirmation of a petition.
 *
 * @param token what stands after {@code #} in the mailed link
 */
@Schema(description = "The confirmation of a petition. 確認陳情。")
public record ConfirmPetitionRequest(@NotBlank @Size(max = 100) String token) {
}
