package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grants or refuses an extension. */
@Schema(name = "ExtensionDecision", description = "Grants or refuses. 准駁展期。")
public record DecisionRequest(@NotNull Boolean granted, @Size(max = 500) String words) {
}
