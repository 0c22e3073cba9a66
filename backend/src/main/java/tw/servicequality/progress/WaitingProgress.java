package tw.servicequality.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.progress.rules.ProgressState;

/**
 * A monthly report that waits for the caller: to be filled in and submitted, to be consolidated, to be reviewed.
 *
 * @param reportId absent while nobody has begun it
 * @param year Gregorian
 * @param state absent while nobody has begun it
 * @param due when it is, or was, due
 * @param overdue whether it was due before today and has not come
 * @param workingDaysLeft from today to the due day, negative when past; absent once submitted, or where the calendar does not reach so far
 */
@Schema(description = "A monthly report to be filled in, consolidated or reviewed. 待填報、待彙整或待核閱的月報。")
public record WaitingProgress(UUID reportId, @Schema(required = true) UnitReference unit, @Schema(required = true, examples = "2026") int year,
        @Schema(required = true, examples = "10") int month, ProgressState state, @Schema(required = true) DueResponse due, @Schema(required = true) boolean overdue,
        Integer workingDaysLeft) {

    static WaitingProgress of(ProgressPeriodResponse it) {
        return new WaitingProgress(it.reportId(), it.unit(), it.year(), it.month(), it.state(), it.due(), it.overdue(), it.workingDaysLeft());
    }

    /** Whether a daily mail should tell of it: what has come and waits for a decision always, the rest so many working days before its due day and from then on. */
    public boolean isPressing(LocalDate today, int daysBefore) {
        if (state != null && !state.isInWork()) {
            return true;
        }
        // Where the calendar does not reach, days of the week are counted instead of working days: rather too late than too often.
        return overdue || state == ProgressState.RETURNED || (workingDaysLeft != null ? workingDaysLeft <= daysBefore : !due.date().isAfter(today.plusDays(daysBefore)));
    }
}
