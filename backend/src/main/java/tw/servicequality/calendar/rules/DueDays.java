package tw.servicequality.calendar.rules;

import java.time.LocalDate;

/**
 * Finds the day that counts for something whose last day is given. A year whose calendar is not loaded is told, not guessed.
 *
 * @param rollForward whether a last day that is not worked moves to the next working day
 */
public record DueDays(OfficeCalendar calendar, boolean rollForward) {

    /** No holiday of Taiwan is longer, so that a day moved by the calendar never leaves the years that were looked at. */
    private static final int LONGEST_REST = 14;

    /**
     * A due day and where it comes from.
     *
     * @param date the day that counts
     * @param official the last day as it was given
     * @param calendarMissing whether the calendar does not reach so far, so that {@code date} could not be checked
     */
    public record DueDay(LocalDate date, LocalDate official, boolean calendarMissing) {

        /** Whether the calendar moved it. */
        public boolean rolled() {
            return !date.equals(official);
        }
    }

    /** The due day for a last day. */
    public DueDay of(LocalDate official) {
        if (!rollForward) {
            return new DueDay(official, official, false);
        }
        if (!calendar.covers(official) || !calendar.covers(official.plusDays(LONGEST_REST))) {
            return new DueDay(official, official, true);
        }
        return new DueDay(new WorkingDays(calendar).roll(official), official, false);
    }

    /** Working days from a day to a due day, negative when that is past; null when the calendar does not reach so far. */
    public Integer workingDaysLeft(LocalDate day, LocalDate due) {
        return calendar.covers(day) && calendar.covers(due) ? new WorkingDays(calendar).between(day, due) : null;
    }

    /** The first day on which no more than so many working days are left to a due day; calendar days where the calendar does not reach. */
    public LocalDate noticeFrom(LocalDate due, int workingDays) {
        LocalDate day = due;
        for (int left = 0; calendar.covers(day); day = day.minusDays(1)) {
            // The day before this one has this one left to work as well.
            left += calendar.isWorking(day) ? 1 : 0;
            if (left > workingDays) {
                return day;
            }
        }
        return due.minusDays(workingDays);
    }
}
