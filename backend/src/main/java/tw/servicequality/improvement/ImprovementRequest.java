package tw.servicequality.improvement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.improvement.measure.SourceRef;

/**
 * What was found.
 *
 * @param finding free of personal data of citizens
 * @param unit code of the responsible unit
 * @param items codes of action items of the current plan
 * @param attachmentIds uploaded files
 */
@Schema(description = "What was found. 開立改善措施。")
public record ImprovementRequest(@NotBlank @Size(max = 2000) String finding, @NotBlank @Size(max = 50) @Schema(examples = "surveying") String unit,
        @NotNull @Valid SourceRef source, @Size(max = 20) List<@NotBlank @Size(max = 20) String> items, @Size(max = 20) List<@NotNull UUID> attachmentIds) {
}
