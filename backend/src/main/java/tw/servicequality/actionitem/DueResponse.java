package tw.servicequality.actionitem;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.DueDays;

/**
 * A day on which something is due.
 *
 * @param date the day that counts: the official day, or the next working day where that is none and the office wants it moved
 * @param official the last day by the plan's words
 * @param rolled whether the two differ
 * @param calendarMissing true when the calendar of that year is not loaded, so that {@code date} could not be checked
 */
@Schema(description = "A due day. 應辦日；逢非工作日是否順延至次一工作日，依應辦事項設定。")
public record DueResponse(@Schema(required = true, examples = "2026-11-30") LocalDate date,
        @Schema(required = true, examples = "2026-11-30") LocalDate official, @Schema(required = true) boolean rolled,
        Boolean calendarMissing) {

    /** The answer for a due day. */
    public static DueResponse of(DueDays.DueDay due) {
        return new DueResponse(due.date(), due.official(), due.rolled(), due.calendarMissing() ? true : null);
    }
}
