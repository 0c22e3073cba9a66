package tw.servicequality.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why it happened, what is done about it, by whom and until when.
 *
 * @param correction what was put right at once
 * @param correctiveAction against this cause
 * @param preventiveAction against the same elsewhere or again
 * @param ownerId the account of a colleague of the responsible unit
 * @param reason why the plan is changed; required when there is one already
 */
@Schema(description = "The plan of an improvement. 改善計畫。")
public record ImprovementPlanRequest(@NotBlank @Size(max = 2000) String rootCause, @Size(max = 2000) String correction,
        @NotBlank @Size(max = 2000) String correctiveAction, @Size(max = 2000) String preventiveAction, @NotNull UUID ownerId, @NotNull LocalDate dueOn,
        @Size(max = 500) String reason) {
}
