package tw.servicequality.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is improved. */
@Schema(name = "ImprovementCancellation", description = "Why nothing is improved. 取消。")
public record CancelRequest(@NotBlank @Size(max = 500) String reason) {
}
