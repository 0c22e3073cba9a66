package tw.servicequality.consolidation;

import java.util.List;
import tw.servicequality.progress.ProgressPeriodResponse;

/**
 * The month that is reported about now.
 *
 * @param cycle in numbers that everybody in the office may see
 * @param units those that the caller may see, by the office's order
 */
public record PresentMonth(ProgressCycle cycle, List<ProgressPeriodResponse> units) {
}
