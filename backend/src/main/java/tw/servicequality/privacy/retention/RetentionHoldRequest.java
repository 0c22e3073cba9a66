package tw.servicequality.privacy.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case stays as it is. */
@Schema(description = "Why a case stays. 保留理由。")
public record RetentionHoldRequest(@NotBlank @Size(max = 500) @Schema(examples = "行政訴訟進行中") String reason) {
}
