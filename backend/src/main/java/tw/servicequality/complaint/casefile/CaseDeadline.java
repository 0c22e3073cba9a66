package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.calendar.rules.WorkingDays;

/** A deadline and the calendar by which it was reckoned. */
public record CaseDeadline(LocalDate due, UUID calendarStamp) {

    /** @throws tw.servicequality.platform.problem.ProblemException CALENDAR_YEAR_MISSING */
    public static CaseDeadline of(WorkingDays calendar, LocalDate received, int days) {
        return new CaseDeadline(calendar.due(received, days).due(), calendar.calendar().stamp());
    }
}
