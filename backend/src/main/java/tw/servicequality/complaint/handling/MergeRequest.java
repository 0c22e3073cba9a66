package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Handles a case with another one of the same matter.
 *
 * @param intoNumber number of the case that goes on
 */
@Schema(description = "Handles a case with another. 併案。")
public record MergeRequest(@NotBlank @Size(max = 20) String intoNumber, @NotBlank @Size(max = 500) String reason) {
}
