package tw.servicequality.improvement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.rules.ImprovementState;

/** An improvement as it is named where its source is shown. */
@Schema(description = "An improvement of a thing that is shown. 因此開立的矯正預防措施。")
public record LinkedImprovement(@Schema(required = true) UUID id, @Schema(required = true, examples = "I115-007") String number,
        @Schema(required = true) ImprovementState state) {

    static LinkedImprovement of(Improvement it) {
        return new LinkedImprovement(it.id, it.number, it.state);
    }
}
