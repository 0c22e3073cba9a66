package tw.servicequality.consolidation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to remind.
 *
 * @param units codes of units; absent for all whose report has not come
 */
@Schema(name = "ProgressRemind", description = "Whom to remind; all whose report has not come without any. 催辦課室；未列則為全部未送者。")
public record RemindRequest(@Size(max = 200) List<@NotBlank @Size(max = 50) String> units) {
}
