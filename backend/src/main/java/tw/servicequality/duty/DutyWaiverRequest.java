package tw.servicequality.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declares that a duty need not be done this time. */
@Schema(description = "Declares something not needed this time. 本次免辦。")
public record DutyWaiverRequest(@NotBlank @Size(max = 500) String words) {
}
