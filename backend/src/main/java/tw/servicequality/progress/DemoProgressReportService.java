package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.duty.DutyService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.start.FirstStart;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressDueDays;
import tw.servicequality.progress.report.ProgressEvent;
import tw.servicequality.progress.report.ProgressEventKind;
import tw.servicequality.progress.report.ProgressEvents;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ProgressState;
import tw.servicequality.progress.rules.ReportedMonth;

/** Stores the sample reports, once, each with the steps that led to where it stands. */
@ApplicationScoped
@Transactional
class DemoProgressReportService {

    private static final String ROOM = "progress-demo";
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int PERCENT = 100;
    /** Days from one step to the next; also from the due day to the submission of what comes late. */
    private static final int PACE = 2;
    /** Who does what in the samples. */
    private static final Actor OFFICER = new Actor(null, "承辦人（示範）", Set.of(), null, null, null);
    private static final Actor CHIEF = new Actor(null, "課長（示範）", Set.of(), null, null, null);
    private static final Actor EVALUATION = new Actor(null, "研考（示範）", Set.of(), null, null, null);
    private static final Actor SECRETARY = new Actor(null, "秘書（示範）", Set.of(), null, null, null);

    private final FirstStart firstStart;
    private final ProgressReports reports;
    private final ProgressLines lines;
    private final ProgressEvents events;
    private final ProgressFacts facts;
    private final ProgressArchive archive;
    private final ProgressStepService steps;
    private final ProgressDueDays dueDays;
    private final OrganizationService organization;
    private final DutyService duties;
    private final AuditService audit;
    private final OfficeClock clock;

    DemoProgressReportService(FirstStart firstStart, ProgressReports reports, ProgressLines lines, ProgressEvents events, ProgressFacts facts,
            ProgressArchive archive, ProgressStepService steps, ProgressDueDays dueDays, OrganizationService organization, DutyService duties, AuditService audit,
            OfficeClock clock) {
        this.firstStart = firstStart;
        this.reports = reports;
        this.lines = lines;
        this.events = events;
        this.facts = facts;
        this.archive = archive;
        this.steps = steps;
        this.dueDays = dueDays;
        this.organization = organization;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    void load(DemoProgressReports.Samples samples) {
        if (!firstStart.claim(ROOM)) {
            return;
        }
        List<YearMonth> months = ReportedMonth.demanded(duties.settings().recordsFrom(), clock.today());
        ProgressDueDays.Known due = dueDays.now();
        int count = 0;
        for (YearMonth month : months) {
            PlanInForce plan = facts.plan(month);
            for (UnitResponse unit : organization.allUnits()) {
                ProgressState until = month.equals(months.getLast()) ? samples.last().get(unit.code()) : ProgressState.REVIEWED;
                if (until != null && plan != null && plan.concerns(unit.id())) {
                    store(samples, unit, month, until, due);
                    // What is stored need not be looked at again with each that follows.
                    reports.getEntityManager().clear();
                    count++;
                }
            }
        }
        audit.record("SAMPLES_STORED", Subject.of("progress-report", "samples", "samples"), null, Map.of("reports", count));
    }

    private void store(DemoProgressReports.Samples samples, UnitResponse unit, YearMonth month, ProgressState until, ProgressDueDays.Known due) {
        LocalDate after = month.atEndOfMonth().plusDays(1);
        ProgressReport report = new ProgressReport(unit.id(), month, OFFICER, morning(after));
        reports.persist(report);
        note(report, ProgressEventKind.CREATED, OFFICER, after, null);
        ProgressFacts.Month shown = facts.of(unit, month);
        fill(samples, report, shown, until == ProgressState.DRAFT ? samples.filled() : PERCENT);
        reports.flush();
        if (until == ProgressState.DRAFT) {
            return;
        }
        LocalDate dueOn = due.of(month).date();
        LocalDate submitted = worked((isLate(samples, unit, month) ? dueOn : after).plusDays(PACE), due);
        report.submit(Lateness.of(dueOn, submitted, due.calendar()), CHIEF, morning(submitted));
        note(report, ProgressEventKind.SUBMITTED, CHIEF, submitted, null);
        LocalDate decided = worked(submitted.plusDays(PACE), due);
        if (until == ProgressState.RETURNED) {
            report.sendBack();
            note(report, ProgressEventKind.RETURNED, EVALUATION, decided, samples.returned());
        } else if (until != ProgressState.SUBMITTED) {
            report.consolidate(samples.remark(), EVALUATION, morning(decided));
            note(report, ProgressEventKind.CONSOLIDATED, EVALUATION, decided, samples.remark());
        }
        if (until == ProgressState.REVIEWED) {
            LocalDate reviewed = worked(decided.plusDays(PACE), due);
            report.review(SECRETARY, morning(reviewed));
            archive.keep(report, steps.signed(report, unit, shown));
            note(report, ProgressEventKind.REVIEWED, SECRETARY, reviewed, null);
        }
    }

    private boolean isLate(DemoProgressReports.Samples samples, UnitResponse unit, YearMonth month) {
        return samples.late().getOrDefault(unit.code(), List.of()).contains((int) ChronoUnit.MONTHS.between(month, YearMonth.from(clock.today())));
    }

    private void fill(DemoProgressReports.Samples samples, ProgressReport report, ProgressFacts.Month shown, int percent) {
        List<ProgressItem> some = shown.items().subList(0, shown.items().size() * percent / PERCENT);
        for (ProgressItem item : some) {
            String narrative = item.done().activities() > 0 ? samples.words().get(item.code()) : null;
            boolean plain = LineNeeds.isPlain(item.status());
            ProgressLine line = new ProgressLine(report.id, item.lineageId());
            line.say(new LineNeeds.Said(narrative == null ? LineKind.CONTINUING : LineKind.PROGRESS, narrative, plain ? null : samples.cause(),
                    plain ? null : samples.countermeasure(), plain ? null : report.month().plusMonths(2).atEndOfMonth()), 0, OFFICER.name(),
                    report.createdAt);
            lines.persist(line);
        }
        report.edited(some.size());
    }

    private void note(ProgressReport report, ProgressEventKind kind, Actor by, LocalDate on, String words) {
        events.persist(new ProgressEvent(report, morning(on), by.name(), kind, words));
        reports.flush();
    }

    /** The day or, when it is not worked, the next that is; never after today. */
    private LocalDate worked(LocalDate day, ProgressDueDays.Known due) {
        LocalDate worked = due.days().of(day).date();
        return worked.isAfter(clock.today()) ? clock.today() : worked;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(OfficeClock.TAIPEI).toInstant();
    }
}
