package tw.servicequality.improvement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.improvement.measure.SourceRef;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;

/**
 * An improvement in a list.
 *
 * @param restricted whether only research and evaluation, the director and the responsible unit may read it
 * @param rounds how often it was found not effective
 */
@Schema(description = "An improvement in a list. 矯正預防措施（清單）。")
public record ImprovementSummary(@Schema(required = true) UUID id, @Schema(required = true, examples = "I115-007") String number,
        @Schema(required = true) String finding, @Schema(required = true) ImprovementState state, @Schema(required = true) ImprovementStatus status,
        @Schema(required = true) UnitReference unit, @Schema(required = true) SourceRef source, @Schema(required = true) boolean restricted,
        String ownerName, LocalDate dueOn, LocalDate completedOn, @Schema(required = true) LocalDate createdOn, @Schema(required = true) int rounds) {
}
