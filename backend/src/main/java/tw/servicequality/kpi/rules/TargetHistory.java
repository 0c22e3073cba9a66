package tw.servicequality.kpi.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a target came to be what it is. On every day the newest version that holds by then governs; of two that begin on one day the office's
 * own. Before the first one that first one stands in.
 *
 * @param versions the oldest first
 */
public record TargetHistory(List<Version> versions) {

    /**
     * One version.
     *
     * @param own whether the office set it; else a revision of the plan brought it
     */
    public record Version(LocalDate validFrom, boolean own, Target target) {
    }

    public TargetHistory {
        versions = versions.stream().sorted(Comparator.comparing(Version::validFrom).thenComparing(Version::own)).toList();
    }

    /** The target that governs on a day. */
    public Target on(LocalDate day) {
        Version found = versions.getFirst();
        for (Version version : versions) {
            if (!version.validFrom().isAfter(day)) {
                found = version;
            }
        }
        return found.target();
    }
}
