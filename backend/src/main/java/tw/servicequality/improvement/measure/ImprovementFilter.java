package tw.servicequality.improvement.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.improvement.rules.SourceKind;

/**
 * Which improvements. Null stands for any.
 *
 * @param unit code of the responsible unit
 * @param year Gregorian year in which they were opened
 * @param text a piece of number, finding, measures or source; never written down
 */
public record ImprovementFilter(String unit, ImprovementState state, ImprovementStatus status, SourceKind sourceKind, String sourceId, Integer year,
        @JsonIgnore String text) {
}
