package tw.servicequality.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.rules.RocDate;

/** Knows the working days. Other rooms take {@link #calendar()} or {@link #workingDays()} once per request and hand it to their rules. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private final Calendars calendars;
    private final CalendarOverlays overlays;
    private final AuditService audit;
    private volatile OfficeCalendar known;

    CalendarService(Calendars calendars, CalendarOverlays overlays, AuditService audit) {
        this.calendars = calendars;
        this.overlays = overlays;
        this.audit = audit;
    }

    /**
     * The whole calendar as it is now. Costs one small statement to see whether this node's copy is still right, and two more after
     * a change made by any node.
     */
    public OfficeCalendar calendar() {
        UUID stamp = calendars.stamp();
        OfficeCalendar copy = known;
        if (copy == null || stamp == null || !stamp.equals(copy.stamp())) {
            Map<Integer, OfficeCalendar.Edition> editions = new HashMap<>();
            calendars.current().forEach(it -> editions.put(it.rocYear + RocDate.OFFSET, it.edition()));
            Map<LocalDate, OfficeCalendar.Overlay> special = new HashMap<>();
            overlays.listAll().forEach(it -> special.put(it.onDate, it.overlay()));
            copy = new OfficeCalendar(stamp, editions, special);
            known = copy;
        }
        return copy;
    }

    /** The arithmetic of working days on the calendar as it is now; see {@link #calendar()} for its cost. */
    public WorkingDays workingDays() {
        return new WorkingDays(calendar());
    }

    /** All editions, newest first. */
    public Page<CalendarResponse> list() {
        Set<Integer> seen = new HashSet<>();
        return Page.whole(calendars.newestFirst().stream().map(it -> CalendarResponse.of(it, seen.add(it.rocYear))).toList());
    }

    /** The same for a file, which is recorded. */
    Page<CalendarResponse> export() {
        Page<CalendarResponse> all = list();
        audit.recordExport("CALENDARS_EXPORTED", "calendar", ExportDoing.of(null, false, null, all));
        return all;
    }

    /** One edition. */
    public CalendarResponse get(UUID id) {
        Calendar calendar = calendars.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return CalendarResponse.of(calendar, calendars.current(calendar.rocYear).id.equals(id));
    }

    /**
     * Every day of one Gregorian year.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING
     */
    public CalendarDaysResponse days(int year) {
        OfficeCalendar calendar = calendar();
        OfficeCalendar.Edition edition = calendar.edition(year);
        List<CalendarDaysResponse.Day> days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> CalendarDaysResponse.Day.of(calendar.day(day))).toList();
        return new CalendarDaysResponse(days, year, edition.rocYear(), edition.provisional(), edition.id(), edition.revision());
    }

    /**
     * The day that is some working days after another, with the arithmetic.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING; RULE_VIOLATED for a day outside the ROC years 1 to 199
     */
    public DueDateResponse due(LocalDate from, int days) {
        inRange("from", from);
        return DueDateResponse.of(workingDays().due(from, days));
    }

    /**
     * The working days after one day up to and including another.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING; RULE_VIOLATED for days in the wrong order or outside the ROC years 1 to 199
     */
    public WorkingDayCountResponse count(LocalDate from, LocalDate to) {
        inRange("from", from);
        inRange("to", to);
        if (to.isBefore(from)) {
            throw ProblemException.rule("to", "date-order", from.toString());
        }
        WorkingDays workingDays = workingDays();
        int count = workingDays.between(from, to);
        List<CalendarEdition> editions = workingDays.calendar().editions(from.equals(to) ? from.getYear() : from.plusDays(1).getYear(), to.getYear())
                .stream().map(CalendarEdition::of).toList();
        return new WorkingDayCountResponse(from, to, count, editions.stream().anyMatch(CalendarEdition::provisional), editions);
    }

    private static void inRange(String name, LocalDate date) {
        int rocYear = RocDate.year(date);
        if (rocYear < 1 || rocYear > 199) {
            throw ProblemException.rule(name, "date-range");
        }
    }
}
