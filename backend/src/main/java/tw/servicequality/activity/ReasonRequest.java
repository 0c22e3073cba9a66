package tw.servicequality.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done. */
@Schema(name = "ActivityReason", description = "Why. 理由。")
public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {
}
