package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a later deadline: at most 30 days after receipt. */
@Schema(description = "Asks for a later deadline. 申請展期。")
public record ExtensionRequest(@NotNull LocalDate dueOn, @NotBlank @Size(max = 500) String reason) {
}
