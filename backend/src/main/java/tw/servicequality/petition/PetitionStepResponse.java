package tw.servicequality.petition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a case as its petitioner may see it.
 *
 * @param words what the petitioner was asked for; absent elsewhere, because words of other steps are the office's own
 */
@Schema(description = "One step, without names of staff. 辦理歷程（不含承辦人）。")
public record PetitionStepResponse(@Schema(required = true) Instant at, @Schema(required = true) PetitionStep step, String words) {
}
