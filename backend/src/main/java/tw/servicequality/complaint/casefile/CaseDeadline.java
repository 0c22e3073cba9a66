package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.calendar.rules.WorkingDays;

/** A deadline and the calendar by which it was reckoned. */
public record CaseDeadline(LocalDate due, UUID calendarStamp, boolean provisional) {

    /** @throws tw.servicequality.platform.problem.ProblemException CALENDAR_YEAR_MISSING */
    public static CaseDeadline of(WorkingDays calendar, LocalDate received, int days) {
        WorkingDays.Due due = calendar.due(received, days);
        return new CaseDeadline(due.due(), calendar.calendar().stamp(), due.provisional());
    }
}
