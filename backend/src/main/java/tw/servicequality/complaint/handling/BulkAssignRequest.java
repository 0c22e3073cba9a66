package tw.servicequality.complaint.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.IfMatch;

/**
 * Gives several cases to a unit, all or none.
 *
 * @param cases each with the version seen
 */
@Schema(description = "Gives several cases to a unit. 批次分辦。")
public record BulkAssignRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull Seen> cases, @NotBlank @Size(max = 40) String unit,
        @Size(max = 500) String reason) {

    /** A case as the caller saw it. */
    @Schema(name = "CaseSeen")
    public record Seen(@NotNull UUID id, @NotNull @Min(0) @Max(IfMatch.LARGEST_VERSION) Integer version) {
    }
}
