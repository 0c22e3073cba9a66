package tw.servicequality.improvement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who carries an improvement out. */
@Schema(name = "ImprovementOwner", description = "Who carries an improvement out. 負責人。")
public record ImprovementOwnerResponse(@Schema(required = true) UUID id, @Schema(required = true) String name) {
}
