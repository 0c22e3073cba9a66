package tw.servicequality.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.IfMatch;

/**
 * A report and the version of it that somebody has seen.
 *
 * @param version as answered with the report
 */
@Schema(description = "A report and the version that was seen. 月報及所見版本。")
public record SeenReport(@NotNull UUID id, @NotNull @Min(0) @Max(IfMatch.LARGEST_VERSION) Integer version) {
}
