package tw.servicequality.dissatisfaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back. */
@Schema(name = "DissatisfactionReturn", description = "Why a report goes back. 退回原因。")
public record DissatisfactionReturnRequest(@NotBlank @Size(max = 500) String reason) {
}
