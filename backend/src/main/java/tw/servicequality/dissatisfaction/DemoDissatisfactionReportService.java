package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.start.FirstStart;

/** Stores the sample reports, once, each with the steps that led to where it stands. */
@ApplicationScoped
@Transactional
class DemoDissatisfactionReportService {

    private static final String ROOM = "dissatisfaction-demo";
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    /** Who does what in the samples. */
    private static final Actor OFFICER = new Actor(null, "承辦人（示範）", Set.of(), null, null, null);
    private static final Actor EVALUATION = new Actor(null, "研考（示範）", Set.of(), null, null, null);
    private static final Actor SECRETARY = new Actor(null, "秘書（示範）", Set.of(), null, null, null);

    private final FirstStart firstStart;
    private final DissatisfactionReports reports;
    private final DissatisfactionLines lines;
    private final DissatisfactionEvents events;
    private final DissatisfactionReader reader;
    private final DissatisfactionFigure figure;
    private final OrganizationService organization;
    private final AuditService audit;
    private final OfficeClock clock;

    DemoDissatisfactionReportService(FirstStart firstStart, DissatisfactionReports reports, DissatisfactionLines lines, DissatisfactionEvents events,
            DissatisfactionReader reader, DissatisfactionFigure figure, OrganizationService organization, AuditService audit, OfficeClock clock) {
        this.firstStart = firstStart;
        this.reports = reports;
        this.lines = lines;
        this.events = events;
        this.reader = reader;
        this.figure = figure;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    void load(DemoDissatisfactionReports.Samples samples) {
        if (!firstStart.claim(ROOM)) {
            return;
        }
        Map<String, UnitResponse> units = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::code, Function.identity()));
        samples.reports().forEach(sample -> store(sample, units.get(sample.unit())));
        audit.record("SAMPLES_STORED", Subject.of("dissatisfaction-report", "samples", "samples"), null, Map.of("reports", samples.reports().size()));
    }

    private void store(DemoDissatisfactionReports.Sample sample, UnitResponse unit) {
        YearMonth month = YearMonth.from(clock.today().minusDays(sample.ago()));
        LocalDate after = month.atEndOfMonth().plusDays(1);
        DissatisfactionReport report = new DissatisfactionReport(unit.id(), month, OFFICER, morning(after));
        reports.persist(report);
        note(report, DissatisfactionEventKind.CREATED, OFFICER, after);
        List<DissatisfactionLine> all = reader.lines(report);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i + 1);
            all.get(i).say(sample.cause(), sample.review(), sample.measure());
            lines.persist(all.get(i));
        }
        if (sample.until() == ReportState.SUBMITTED || sample.until() == ReportState.APPROVED) {
            LocalDate submitted = soonest(after.plusDays(2));
            report.submit(all.size(), organization.officeName(), unit.name(), EVALUATION, submitted);
            note(report, DissatisfactionEventKind.SUBMITTED, EVALUATION, submitted);
        }
        if (sample.until() == ReportState.APPROVED) {
            LocalDate approved = soonest(after.plusDays(3));
            report.approve(SECRETARY, morning(approved));
            note(report, DissatisfactionEventKind.APPROVED, SECRETARY, approved);
            figure.count(report);
        }
    }

    private void note(DissatisfactionReport report, DissatisfactionEventKind kind, Actor by, LocalDate on) {
        events.persist(new DissatisfactionEvent(report, morning(on), by.name(), kind, null));
        reports.flush();
    }

    private LocalDate soonest(LocalDate day) {
        return day.isAfter(clock.today()) ? clock.today() : day;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(OfficeClock.TAIPEI).toInstant();
    }
}
