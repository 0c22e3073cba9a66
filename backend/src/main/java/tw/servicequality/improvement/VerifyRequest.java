package tw.servicequality.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether it helped.
 *
 * @param reason what was looked at, and what that showed
 * @param dueOn until when it is to be improved again; required when it did not help, else absent
 */
@Schema(name = "ImprovementVerdict", description = "Whether it helped. 確認成效。")
public record VerifyRequest(@NotNull Boolean effective, @NotBlank @Size(max = 2000) String reason, LocalDate dueOn) {
}
