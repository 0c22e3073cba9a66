package tw.servicequality.improvement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.improvement.rules.ImprovementStatus;

/**
 * How many improvements stand how.
 *
 * @param counts every status once
 */
@Schema(name = "ImprovementTotals", description = "How many improvements stand how. 各狀態件數。")
public record ImprovementTotalsResponse(@Schema(required = true) long all, @Schema(required = true) List<Count> counts) {

    /** How many stand so. */
    @Schema(name = "ImprovementCount")
    public record Count(@Schema(required = true) ImprovementStatus status, @Schema(required = true) long improvements) {
    }

    static ImprovementTotalsResponse of(Map<ImprovementStatus, Long> totals) {
        return new ImprovementTotalsResponse(totals.values().stream().mapToLong(Long::longValue).sum(),
                Arrays.stream(ImprovementStatus.values()).map(status -> new Count(status, totals.getOrDefault(status, 0L))).toList());
    }
}
