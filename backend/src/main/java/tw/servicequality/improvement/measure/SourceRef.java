package tw.servicequality.improvement.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.improvement.rules.SourceKind;

/**
 * Where a finding comes from.
 *
 * @param id of the thing in its room; required for the kinds a room vouches for, else absent or anything that the caller can use
 * @param label what people call it, free of personal data; for the kinds a room vouches for, that room's word replaces it
 */
@Schema(description = "Where a finding comes from. 來源。")
public record SourceRef(@NotNull @Schema(required = true) SourceKind kind, @Size(max = 100) String id,
        @Size(max = 200) @Schema(examples = "C1151126-00027") String label) {
}
