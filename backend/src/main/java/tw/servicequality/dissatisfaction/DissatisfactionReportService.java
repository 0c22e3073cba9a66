package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.dissatisfaction.rules.ReportAction;
import tw.servicequality.dissatisfaction.rules.ReportMonth;
import tw.servicequality.feedback.CaseSight;
import tw.servicequality.feedback.DissatisfiedMonth;
import tw.servicequality.feedback.dissatisfied.DissatisfiedAnswerService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Finds, begins and fills in reports. What is decided about them afterwards is {@link DissatisfactionStepService}'s. */
@ApplicationScoped
@Transactional
public class DissatisfactionReportService {

    private final DissatisfactionReports reports;
    private final DissatisfactionLines lines;
    private final DissatisfactionReader reader;
    private final DissatisfactionRights rights;
    private final DissatisfactionTimeline timeline;
    private final DissatisfactionStepService steps;
    private final DissatisfiedAnswerService answers;
    private final OrganizationService organization;
    private final AuditService audit;
    private final OfficeClock clock;

    DissatisfactionReportService(DissatisfactionReports reports, DissatisfactionLines lines, DissatisfactionReader reader, DissatisfactionRights rights,
            DissatisfactionTimeline timeline, DissatisfactionStepService steps, DissatisfiedAnswerService answers, OrganizationService organization,
            AuditService audit, OfficeClock clock) {
        this.reports = reports;
        this.lines = lines;
        this.reader = reader;
        this.rights = rights;
        this.timeline = timeline;
        this.steps = steps;
        this.answers = answers;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The months of a year that have begun, the newest first, each with the units that the caller may see: those of the plan's 各課室, and any other that has an
     * answer or a report in the year. Three statements: units, reports, counts of answers.
     *
     * @param asked Gregorian; 0 for the present year
     * @param unit code of a unit; null for all
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    public List<DissatisfactionPeriodResponse> periods(int asked, String unit) {
        LocalDate today = clock.today();
        int year = asked == 0 ? today.getYear() : asked;
        List<UnitResponse> all = organization.allUnits();
        if (unit != null && all.stream().noneMatch(it -> it.code().equals(unit))) {
            throw ProblemException.parameter("unit", "unit-unknown", unit);
        }
        Map<Cell, DissatisfactionReport> known = reports.ofYear(year).stream().collect(Collectors.toMap(it -> new Cell(it.unitId, it.month()), Function.identity()));
        Map<Cell, Long> counts = answers.counts(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .collect(Collectors.toMap(it -> new Cell(it.unitId(), it.month()), DissatisfiedMonth::answers));
        Set<UUID> busy = new HashSet<>();
        known.keySet().forEach(it -> busy.add(it.unitId()));
        counts.keySet().forEach(it -> busy.add(it.unitId()));
        List<UnitResponse> shown = all.stream().filter(it -> unit == null || it.code().equals(unit)).filter(it -> rights.sees(it.id()))
                .filter(it -> it.active() && it.kind() != UnitKind.EVALUATION || busy.contains(it.id())).toList();
        List<DissatisfactionPeriodResponse> periods = new ArrayList<>();
        ReportMonth.begun(year, today).forEach(month -> shown.forEach(it -> {
            Cell cell = new Cell(it.id(), month);
            periods.add(period(it, month, known.get(cell), counts.getOrDefault(cell, 0L), ReportMonth.isOver(month, today)));
        }));
        return periods;
    }

    /** The same for a file, which is recorded. */
    Page<DissatisfactionPeriodResponse> export(int asked, String unit) {
        Page<DissatisfactionPeriodResponse> all = Page.whole(periods(asked, unit));
        audit.recordExport("DISSATISFACTION_REPORTS_EXPORTED", "dissatisfaction-report",
                ExportDoing.of(new Exported(asked == 0 ? clock.today().getYear() : asked, unit), false, null, all));
        return all;
    }

    /** Which months were handed out. */
    private record Exported(int year, String unit) {
    }

    /** One report that the caller may see. */
    public DissatisfactionReportResponse get(UUID id) {
        return reader.response(find(id));
    }

    /**
     * Begins a report, or submits at once that nobody was dissatisfied.
     *
     * @throws ProblemException RULE_VIOLATED for a unit nobody knows, a month that has not begun or, when it is submitted at once, is not over, and for nothing
     *         where there are answers; FORBIDDEN; CONFLICT when there is one already; WRONG_STATE when that is locked
     */
    public DissatisfactionReportResponse create(DissatisfactionReportRequest request) {
        UUID unitId = organization.allUnits().stream().filter(it -> it.code().equals(request.unit())).map(UnitResponse::id).findFirst()
                .orElseThrow(() -> ProblemException.rule("unit", "unit-unknown", request.unit()));
        boolean nothing = Boolean.TRUE.equals(request.nothing());
        if (!rights.mayFill(unitId) || nothing && !rights.compiles()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        YearMonth month = YearMonth.of(request.year(), request.month());
        if (!ReportMonth.hasBegun(month, clock.today())) {
            throw ProblemException.rule("month", "month-future");
        }
        reports.of(unitId, month).ifPresent(known -> {
            rights.requireUnlocked(known);
            throw exists();
        });
        DissatisfactionReport report = new DissatisfactionReport(unitId, month, rights.caller(), clock.now());
        try {
            reports.persistAndFlush(report);
        } catch (ConstraintViolationException faster) {
            throw exists();
        }
        timeline.add(report, DissatisfactionEventKind.CREATED, null, null);
        if (nothing) {
            steps.submitNothing(report);
        }
        return reader.response(report);
    }

    /**
     * Stores what the unit says about answers; lines that are not named stay.
     *
     * @throws ProblemException RULE_VIOLATED for an answer that is not in the report, that the caller may not see, or that is named twice; FORBIDDEN;
     *         STALE_VERSION; WRONG_STATE, naming who locked it when it is locked
     */
    public DissatisfactionReportResponse update(UUID id, int version, DissatisfactionLinesRequest request) {
        DissatisfactionReport report = find(id);
        rights.require(report, ReportAction.UPDATE);
        IfMatch.check(version, report.version);
        report.require(ReportAction.UPDATE);
        List<DissatisfactionLine> all = reader.lines(report);
        long before = all.stream().filter(DissatisfactionLine::hasWords).count();
        CaseSight.Sight sight = reader.sight();
        Map<UUID, DissatisfactionLine> seen = all.stream().filter(it -> DissatisfactionReader.sees(sight, it))
                .collect(Collectors.toMap(it -> it.answerId, Function.identity()));
        check(request, seen.keySet());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i + 1);
        }
        report.update();
        // The version first: who comes second at the same moment is told to read again.
        reports.flush();
        request.lines().forEach(words -> {
            DissatisfactionLine line = seen.get(words.answerId());
            line.say(blankToNull(words.cause()), blankToNull(words.review()), blankToNull(words.measure()));
            lines.persist(line);
        });
        timeline.filled(report, before, all.stream().filter(DissatisfactionLine::hasWords).count());
        return reader.response(report);
    }

    /** A report that the caller may see; what the caller may not see does not exist. */
    DissatisfactionReport find(UUID id) {
        return steps.find(id);
    }

    private static void check(DissatisfactionLinesRequest request, Set<UUID> seen) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.lines().size(); i++) {
            UUID answer = request.lines().get(i).answerId();
            if (!seen.contains(answer)) {
                faults.add(new ProblemException.Fault("lines[" + i + "].answerId", "answer-unknown"));
            } else if (!named.add(answer)) {
                faults.add(new ProblemException.Fault("lines[" + i + "].answerId", "answer-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
    }

    private DissatisfactionPeriodResponse period(UnitResponse unit, YearMonth month, DissatisfactionReport report, long answered, boolean over) {
        UnitReference reference = UnitReference.of(unit);
        if (report == null) {
            return new DissatisfactionPeriodResponse(reference, month.getYear(), month.getMonthValue(), answered, over, null, null, null, null, null, null,
                    rights.actions(unit.id(), answered, over));
        }
        return new DissatisfactionPeriodResponse(reference, month.getYear(), month.getMonthValue(), report.state.isInWork() ? answered : report.lineCount, over,
                report.id, report.state, report.submittedBy, report.submittedOn, report.approvedBy, report.approvedOn(), rights.actions(report));
    }

    private static ProblemException exists() {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("month", "report-exists")));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A month of a unit. */
    private record Cell(UUID unitId, YearMonth month) {
    }
}
