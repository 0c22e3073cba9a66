package tw.servicequality.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found, put right. Where it comes from stays.
 *
 * @param unit code of the responsible unit; another one only before anything is planned
 * @param items codes of action items of the current plan; absent for none
 * @param attachmentIds uploaded files; absent leaves them as they are
 */
@Schema(description = "What was found, put right. 修改發現事項。")
public record ImprovementUpdate(@NotBlank @Size(max = 2000) String finding, @NotBlank @Size(max = 50) String unit,
        @Size(max = 20) List<@NotBlank @Size(max = 20) String> items, @Size(max = 20) List<@NotNull UUID> attachmentIds) {
}
