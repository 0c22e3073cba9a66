package tw.servicequality.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody wants to see personal data; it is recorded with the name. */
@Schema(description = "Why personal data are looked at. 查閱個資之目的。")
public record RevealRequest(@NotBlank @Size(min = 2, max = 200) String purpose) {
}
