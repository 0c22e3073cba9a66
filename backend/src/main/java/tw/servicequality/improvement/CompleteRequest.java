package tw.servicequality.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done, and when that was complete.
 *
 * @param attachmentIds all files that prove it, those there already too; absent leaves them as they are
 */
@Schema(name = "ImprovementCompletion", description = "What was done. 填報完成。")
public record CompleteRequest(@NotNull LocalDate completedOn, @NotBlank @Size(max = 2000) String result,
        @Size(max = 20) List<@NotNull UUID> attachmentIds) {
}
