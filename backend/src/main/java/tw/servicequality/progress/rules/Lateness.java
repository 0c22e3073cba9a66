package tw.servicequality.progress.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.calendar.rules.WorkingDays;

/**
 * How late something came that was due on a day, in working days. What comes on a day that is not worked counts as come on the next working day, so that
 * late is never late by nothing.
 *
 * @param workingDays 0 when it came in time; null when the calendar does not reach so far
 * @param steps the days of the arithmetic, from the day after the due day; empty when it came in time
 */
public record Lateness(LocalDate due, LocalDate came, Integer workingDays, List<WorkingDays.Step> steps) {

    /** No holiday of Taiwan is longer. */
    private static final int LONGEST_REST = 14;

    /** The day on which the report of a month is due: so many days into the next month, that day included; its last one when it is shorter. */
    public static DueDays.DueDay due(YearMonth month, int day, DueDays days) {
        YearMonth next = month.plusMonths(1);
        return days.of(next.atDay(Math.min(day, next.lengthOfMonth())));
    }

    /** How late it is. */
    public static Lateness of(LocalDate due, LocalDate came, OfficeCalendar calendar) {
        if (!came.isAfter(due)) {
            return new Lateness(due, came, 0, List.of());
        }
        if (!calendar.covers(due) || !calendar.covers(came.plusDays(LONGEST_REST))) {
            return new Lateness(due, came, null, List.of());
        }
        WorkingDays days = new WorkingDays(calendar);
        int late = days.between(due, days.roll(came));
        return new Lateness(due, came, late, days.due(due, late).steps());
    }

    /**
     * Working days from today to a due day; negative when that is past, by as much as what comes today is late, so that it is told alike before and after it came.
     *
     * @return null when the calendar does not reach so far
     */
    public static Integer left(LocalDate due, LocalDate today, DueDays days) {
        Lateness byToday = of(due, today, days.calendar());
        if (!byToday.isLate()) {
            return days.workingDaysLeft(today, due);
        }
        return byToday.workingDays() == null ? null : Integer.valueOf(-byToday.workingDays());
    }

    public boolean isLate() {
        return came.isAfter(due);
    }
}
