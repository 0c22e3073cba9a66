package tw.servicequality.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.progress.rules.Lateness;

/** Knows when the reports of months are due, by the office's setting and the calendar as it is now. */
@ApplicationScoped
public class ProgressDueDays {

    private final CalendarService calendars;
    private final ProgressSettings settings;

    ProgressDueDays(CalendarService calendars, ProgressSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** Due days on one calendar. */
    public record Known(DueDays days, int day) {

        public DueDays.DueDay of(YearMonth month) {
            return Lateness.due(month, day, days);
        }

        public OfficeCalendar calendar() {
            return days.calendar();
        }

        /** How late a report is by today that has not come; not late while its day has not passed. */
        Lateness by(YearMonth month, LocalDate today) {
            return Lateness.of(of(month).date(), today, calendar());
        }

        /** The due day and lateness of a report: as reckoned when it first came, else by today. */
        public Lateness of(ProgressReport report, LocalDate today) {
            return report.firstSubmittedOn == null ? by(report.month(), today)
                    : new Lateness(report.dueOn, report.firstSubmittedOn, report.lateDays, Lateness.of(report.dueOn, report.firstSubmittedOn, calendar()).steps());
        }
    }

    /** One statement. */
    public Known now() {
        return new Known(new DueDays(calendars.calendar(), settings.rollForward()), settings.dueDay());
    }
}
