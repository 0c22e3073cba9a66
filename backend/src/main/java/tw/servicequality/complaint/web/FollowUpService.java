package tw.servicequality.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.rules.FollowUp;
import tw.servicequality.feedback.FeedbackInvitationService;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.measurement.ReckonedFigure;
import tw.servicequality.kpi.measurement.ReckonedFigureService;
import tw.servicequality.platform.OfficeClock;

/**
 * Reckons the plan's 立即列管、隨函檢送調查表網址 from the cases: those registered at once whose petitioners were asked, of those answered in a month, without
 * the exempt ones.
 */
@ApplicationScoped
@Transactional
public class FollowUpService {

    /** The indicator in the plan. */
    static final String KPI = "COMPLAINT_FOLLOW_UP";

    private static final String REASON = "依陳情案件重新計算";
    private static final int FIRST = 1;

    /** An answered case: the unit, when it was received, registered and answered. */
    private record Answered(UUID id, UUID unitId, LocalDate receivedOn, Instant repliedAt, Instant registeredAt) {
    }

    private final EntityManager entities;
    private final FeedbackInvitationService feedback;
    private final ReckonedFigureService figures;
    private final CalendarService calendars;
    private final OfficeClock clock;

    FollowUpService(EntityManager entities, FeedbackInvitationService feedback, ReckonedFigureService figures, CalendarService calendars, OfficeClock clock) {
        this.entities = entities;
        this.feedback = feedback;
        this.figures = figures;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Reckons some months anew, for the office and for each unit, and stores what changed. The present month counts once something was answered in it.
     *
     * @param last included; at most the present month
     * @return how many figures changed
     */
    public int reckon(YearMonth first, YearMonth last) {
        List<Answered> answered = answered(first.atDay(1), last.atEndOfMonth());
        Set<UUID> asked = feedback.invited(first.atDay(1), last.atEndOfMonth());
        WorkingDays calendar = calendars.workingDays();
        YearMonth present = YearMonth.from(clock.today());
        List<ReckonedFigure> reckoned = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth shown = month;
            List<Answered> own = answered.stream().filter(it -> YearMonth.from(day(it.repliedAt())).equals(shown)).toList();
            if (!own.isEmpty() || month.isBefore(present)) {
                reckoned.addAll(figures(month, own, asked, calendar));
            }
        }
        return figures.store(KPI, reckoned, MeasurementSource.CASES, REASON);
    }

    private static List<ReckonedFigure> figures(YearMonth month, List<Answered> answered, Set<UUID> asked, WorkingDays calendar) {
        Map<UUID, long[]> units = new HashMap<>();
        long all = 0;
        for (Answered it : answered) {
            long good = asked.contains(it.id()) && FollowUp.isRegisteredAtOnce(it.receivedOn(), day(it.registeredAt()), calendar) ? 1 : 0;
            long[] counts = units.computeIfAbsent(it.unitId(), unit -> new long[2]);
            counts[0] += good;
            counts[1]++;
            all += good;
        }
        List<ReckonedFigure> figures = new ArrayList<>(List.of(new ReckonedFigure(null, month, all, answered.size())));
        units.forEach((unit, counts) -> figures.add(new ReckonedFigure(unit, month, counts[0], counts[1])));
        return figures;
    }

    /** One statement. */
    private List<Answered> answered(LocalDate from, LocalDate to) {
        return entities.createQuery("select c.id, c.unitId, c.receivedOn, c.repliedAt, e.at from Complaint c join CaseEvent e on e.complaintId = c.id "
                        + "and e.ordinal = ?3 where c.repliedAt >= ?1 and c.repliedAt < ?2 and c.surveyExemption is null", Answered.class)
                .setParameter(1, from.atStartOfDay(OfficeClock.TAIPEI).toInstant())
                .setParameter(2, to.plusDays(1).atStartOfDay(OfficeClock.TAIPEI).toInstant()).setParameter(3, FIRST).getResultList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeClock.TAIPEI);
    }
}
