package tw.servicequality.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.dissatisfaction.WaitingReportService;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.duty.DutyService;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.identity.CorrespondentService;
import tw.servicequality.improvement.DueImprovement;
import tw.servicequality.improvement.ImprovementService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.WaitingProgressService;
import tw.servicequality.reminder.rules.Concern;
import tw.servicequality.reminder.rules.YearsAround;

/** Reminds people of what is due. */
@ApplicationScoped
@Transactional
public class ReminderService {

    /** More is no reminder any more; the list of duties has them all. */
    private static final int SHOWN = 50;

    private final ReminderPreferences preferences;
    private final DutyService duties;
    private final ImprovementService improvements;
    private final WaitingReportService reports;
    private final WaitingProgressService progress;
    private final CalendarService calendars;
    private final OrganizationService organization;
    private final CorrespondentService correspondents;
    private final AuditService audit;
    private final ReminderSettings settings;
    private final CurrentActor actor;
    private final OfficeClock clock;

    ReminderService(ReminderPreferences preferences, DutyService duties, ImprovementService improvements,
            WaitingReportService reports, WaitingProgressService progress, CalendarService calendars, OrganizationService organization,
            CorrespondentService correspondents, AuditService audit, ReminderSettings settings, CurrentActor actor, OfficeClock clock) {
        this.preferences = preferences;
        this.duties = duties;
        this.improvements = improvements;
        this.reports = reports;
        this.progress = progress;
        this.calendars = calendars;
        this.organization = organization;
        this.correspondents = correspondents;
        this.audit = audit;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What waits for the caller; at most fifty overdue. Statements: five (units, the caller's preference, the calendar's stamp, improvements, reports), seven
     * for monthly reports, and those of {@link DutyService#list} for each year looked at.
     */
    public RemindersResponse mine() {
        Actor caller = actor.get();
        Concern concern = Concern.of(caller.roles(), caller.unitId());
        if (concern.isNone()) {
            return RemindersResponse.NOTHING;
        }
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        String unit = concern.wholeOffice() ? null
                : units.stream().filter(it -> it.id().equals(concern.unitId())).findFirst().orElseThrow().code();
        int daysBefore = preferences.of(caller.id()).daysBefore;
        LocalDate today = clock.today();
        Waiting waiting = Waiting.of(open(today, daysBefore, unit), concern, today, daysBefore);
        return new RemindersResponse(waiting.overdue().stream().limit(SHOWN).toList(), waiting.dueSoon(),
                improvements(caller, today, daysBefore, calendars.calendar(), units).stream().limit(SHOWN).toList(),
                reports.mine(units).stream().limit(SHOWN).toList(), progress.mine().stream().limit(SHOWN).toList());
    }

    /**
     * What of some duties, which the caller has read already, waits for the caller, and which improvements. At most two statements; reports of any kind are not looked for.
     *
     * @param calendar by which the duties were reckoned
     * @param units all units
     */
    public RemindersResponse of(List<DutyResponse> duties, OfficeCalendar calendar, List<UnitReference> units) {
        Actor caller = actor.get();
        Concern concern = Concern.of(caller.roles(), caller.unitId());
        if (concern.isNone()) {
            return RemindersResponse.NOTHING;
        }
        int daysBefore = preferences.of(caller.id()).daysBefore;
        LocalDate today = clock.today();
        Waiting waiting = Waiting.of(duties.stream().filter(duty -> duty.state() == DutyState.OPEN).toList(), concern, today, daysBefore);
        return new RemindersResponse(waiting.overdue(), waiting.dueSoon(), improvements(caller, today, daysBefore, calendar, units), List.of(), List.of());
    }

    /** How the caller wants to be reminded; also who acts as deputy is asked for the own account. */
    public ReminderPreferenceResponse preference() {
        return answer(preferences.of(actor.get().id()));
    }

    /**
     * Changes how the caller wants to be reminded.
     *
     * @throws ProblemException STALE_VERSION when it was changed meanwhile
     */
    public ReminderPreferenceResponse updatePreference(int version, ReminderPreferenceRequest request) {
        Actor caller = actor.get();
        ReminderPreference preference = preferences.hold(caller.id());
        IfMatch.check(version, preference.version);
        ReminderPreferenceResponse before = answer(preference);
        preference.change(request);
        preferences.flush();
        ReminderPreferenceResponse after = answer(preference);
        audit.record("REMINDER_PREFERENCE_UPDATED", Subject.of("reminder-preference", caller.id(), caller.name()), before, after);
        return after;
    }

    /**
     * The open duties of the years around a day; one that touches two years comes twice.
     *
     * @param unit code of a unit; null for all
     */
    List<DutyResponse> open(LocalDate today, int daysBefore, String unit) {
        List<DutyResponse> open = new ArrayList<>();
        YearsAround.of(today, daysBefore).forEach(year -> open.addAll(duties.list(year, unit, DutyState.OPEN)));
        return open;
    }

    /** Planned improvements that may be due within so many working days, whosever they are. */
    List<DueImprovement> planned(LocalDate today, int daysBefore) {
        return improvements.due(WaitingImprovement.furthest(today, daysBefore));
    }

    private List<WaitingImprovement> improvements(Actor caller, LocalDate today, int daysBefore, OfficeCalendar calendar, List<UnitReference> units) {
        return WaitingImprovement.of(planned(today, daysBefore), caller.roles(), caller.unitId(), today, daysBefore, calendar, units);
    }

    private ReminderPreferenceResponse answer(ReminderPreference preference) {
        return preference.answer(settings.enabled(), correspondents.maskedAddress(preference.accountId));
    }
}
