package tw.servicequality.activity.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of activity to be stored.
 *
 * @param form what it asks for besides; {@code PLAIN} when absent, and not to be changed later
 * @param items codes of action items that such an activity mostly counts for, the surest first; in an update they stay as they are when absent
 */
@Schema(description = "A kind of activity. 辦理紀錄種類。")
public record ActivityKindRequest(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @Size(max = 40) @Schema(examples = "training") String code,
        @NotBlank @Size(max = 40) String name, @NotBlank @Size(max = 60) String nameEn, boolean asksPeople, boolean asksPieces, boolean active, ActivityForm form,
        @Size(max = 10) List<@NotNull @Pattern(regexp = "\\S{1,20}") String> items) {
}
