package tw.servicequality.consolidation;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.rules.ProgressState;

/**
 * How far the reports of a month have come, in numbers that everybody in the office may see.
 *
 * @param due absent where no unit is asked for a report
 * @param workingDaysLeft from today to the due day, negative when past; absent once all have come, or where the calendar does not reach so far
 * @param units how many are asked for a report
 * @param notBegun of which nobody has begun one
 * @param overdue how many were due before today and have not come
 * @param states every state once, with how many stand so
 */
@Schema(description = "How far the reports of a month have come. 月報辦理進度。")
public record ProgressCycle(@Schema(required = true) int year, @Schema(required = true) int month, DueResponse due, Integer workingDaysLeft,
        @Schema(required = true) int units, @Schema(required = true) int notBegun, @Schema(required = true) int overdue,
        @Schema(required = true) List<StateCount> states) {

    /** How many reports stand so. */
    @Schema(name = "ProgressStateCount")
    public record StateCount(@Schema(required = true) ProgressState state, @Schema(required = true) int units) {
    }

    static ProgressCycle of(YearMonth month, Collection<ProgressPeriodResponse> periods) {
        List<ProgressPeriodResponse> asked = periods.stream().filter(it -> it.demanded() || it.state() != null).toList();
        ProgressPeriodResponse open = asked.stream().filter(it -> it.firstSubmittedOn() == null).findFirst().orElse(null);
        DueResponse due = open != null ? open.due() : asked.stream().findFirst().map(ProgressPeriodResponse::due).orElse(null);
        return new ProgressCycle(month.getYear(), month.getMonthValue(), due, open == null ? null : open.workingDaysLeft(), asked.size(),
                (int) asked.stream().filter(it -> it.state() == null).count(), (int) asked.stream().filter(ProgressPeriodResponse::overdue).count(),
                Stream.of(ProgressState.values()).map(state -> new StateCount(state, (int) asked.stream().filter(it -> it.state() == state).count())).toList());
    }
}
