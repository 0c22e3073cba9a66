package tw.servicequality.privacy.datasubject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.privacy.rules.Decision;

/** How a request is decided; a reason is needed unless all of it is granted. */
@Schema(description = "Decides a request. 准駁。")
public record RequestDecisionRequest(@NotNull Decision decision, @Size(max = 1000) String reason) {
}
