package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives a case to a unit.
 *
 * @param unit code of the unit
 * @param handlerId the account of who handles it; absent leaves that to the unit. A confidential case needs it.
 * @param reason why; required when it is taken from another unit
 */
@Schema(description = "Gives a case to a unit. 分辦、改分。")
public record AssignRequest(@NotBlank @Size(max = 40) String unit, UUID handlerId, @Size(max = 500) String reason) {
}
