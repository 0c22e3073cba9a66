package tw.servicequality.complaint;

import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.calendar.rules.WorkingDays;

/** A deadline and the calendar by which it was reckoned. */
record CaseDeadline(LocalDate due, UUID calendarStamp, boolean provisional) {

    /** @throws tw.servicequality.platform.ProblemException CALENDAR_YEAR_MISSING */
    static CaseDeadline of(WorkingDays calendar, LocalDate received, int days) {
        WorkingDays.Due due = calendar.due(received, days);
        return new CaseDeadline(due.due(), calendar.calendar().stamp(), due.provisional());
    }
}
