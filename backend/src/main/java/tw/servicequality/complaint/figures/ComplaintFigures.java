package tw.servicequality.complaint.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.OfficeFigures;

/**
 * How many cases are open, late and nearly late, in the whole office and confidential ones among them. Two statements: the calendar's stamp, and the entries of open cases in one
 * index.
 */
@ApplicationScoped
class ComplaintFigures implements OfficeFigures {

    private static final Figure OPEN = Figure.count("quality.complaints.open", "Complaints whose deadline runs");
    private static final Figure OVERDUE = Figure.count("quality.complaints.overdue", "Open complaints whose due day has passed");
    private static final Figure SOON = Figure.count("quality.complaints.due.soon", "Open complaints due today or within two working days");
    private static final String SQL = "select count(*) cases, sum(due_on < :today) overdue, sum(due_on <= :soon) near from complaint where running = true";

    private final EntityManager entities;
    private final CalendarService calendars;
    private final OfficeClock clock;

    ComplaintFigures(EntityManager entities, CalendarService calendars, OfficeClock clock) {
        this.entities = entities;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(OPEN, OVERDUE, SOON);
    }

    @Override
    public List<Value> read() {
        LocalDate today = clock.today();
        LocalDate soon = DueWindow.within(DueLight.SOON, today, calendars.workingDays()).until();
        Object[] row = entities.unwrap(Session.class).createNativeQuery(SQL, Object[].class).setParameter("today", today).setParameter("soon", soon)
                .addScalar("cases", Long.class).addScalar("overdue", Long.class).addScalar("near", Long.class).getSingleResult();
        long overdue = number(row[1]);
        return List.of(OPEN.is(number(row[0])), OVERDUE.is(overdue), SOON.is(number(row[2]) - overdue));
    }

    /** The sum of nothing is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : (long) sum;
    }
}
