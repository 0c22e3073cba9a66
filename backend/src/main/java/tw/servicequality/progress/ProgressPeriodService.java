package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.duty.DutyService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.report.ProgressDueDays;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.ReportedMonth;

/** Says how the reports of units and months stand, also those that nobody has begun. */
@ApplicationScoped
@Transactional
public class ProgressPeriodService {

    private final ProgressReports reports;
    private final ProgressFacts facts;
    private final ProgressRights rights;
    private final ProgressDueDays dueDays;
    private final OrganizationService organization;
    private final DutyService duties;
    private final OfficeClock clock;

    ProgressPeriodService(ProgressReports reports, ProgressFacts facts, ProgressRights rights, ProgressDueDays dueDays, OrganizationService organization,
            DutyService duties, OfficeClock clock) {
        this.reports = reports;
        this.facts = facts;
        this.rights = rights;
        this.dueDays = dueDays;
        this.organization = organization;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * The months of a year that have begun, the oldest first, each with the units that the caller may see and that the month's plan gives work. Five statements:
     * units, reports, plans, the calendar, since when records are kept.
     *
     * @param asked Gregorian; 0 for the present year
     * @param unit code of a unit; null for all
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows
     */
    public List<ProgressPeriodResponse> ofYear(int asked, String unit) {
        LocalDate today = clock.today();
        int year = asked == 0 ? today.getYear() : asked;
        return periods(ReportedMonth.begun(year, today), reports.ofYear(year), units(unit), facts.plans(year), today);
    }

    /** The same of one month, in the office's order of units; nothing of a month that has not begun. As many statements. */
    public List<ProgressPeriodResponse> ofMonth(YearMonth month) {
        LocalDate today = clock.today();
        return periods(ReportedMonth.hasBegun(month, today) ? List.of(month) : List.of(), reports.ofMonth(month), units(null), facts.plans(month.getYear()), today);
    }

    /** Those of all units from one month to another, both included, whoever asks: for rooms that count them or know for whom they wait. As many statements, six of two years. */
    public List<ProgressPeriodResponse> whole(YearMonth from, YearMonth to) {
        LocalDate today = clock.today();
        List<PlanInForce> plans = new ArrayList<>(facts.plans(from.getYear()));
        if (to.getYear() != from.getYear()) {
            plans.addAll(facts.plans(to.getYear()));
        }
        List<YearMonth> months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).filter(it -> ReportedMonth.hasBegun(it, today)).toList();
        return periods(months, reports.between(from, to), organization.allUnits(), plans, today);
    }

    /** Those of them that the caller may see. No statement. */
    public List<ProgressPeriodResponse> visible(List<ProgressPeriodResponse> some) {
        return some.stream().filter(it -> rights.sees(it.unit().id())).toList();
    }

    private List<UnitResponse> units(String code) {
        List<UnitResponse> all = organization.allUnits();
        if (code != null && all.stream().noneMatch(it -> it.code().equals(code))) {
            throw ProblemException.parameter("unit", "unit-unknown", code);
        }
        return all.stream().filter(it -> code == null || it.code().equals(code)).filter(it -> rights.sees(it.id())).toList();
    }

    private List<ProgressPeriodResponse> periods(List<YearMonth> months, List<ProgressReport> known, List<UnitResponse> units, List<PlanInForce> plans,
            LocalDate today) {
        Map<Cell, ProgressReport> cells = known.stream().collect(Collectors.toMap(it -> new Cell(it.unitId, it.month()), Function.identity()));
        ProgressDueDays.Known due = dueDays.now();
        LocalDate recordsFrom = duties.settings().recordsFrom();
        List<ProgressPeriodResponse> periods = new ArrayList<>();
        for (YearMonth month : months) {
            PlanInForce plan = PlanInForce.governing(plans, month.atEndOfMonth());
            for (UnitResponse unit : units) {
                ProgressReport report = cells.get(new Cell(unit.id(), month));
                int items = plan == null ? 0 : (int) plan.items().stream().filter(item -> item.concerns(unit.id())).count();
                if (report != null || items > 0 && unit.active()) {
                    periods.add(period(unit, month, report, items, due, ReportedMonth.isDemanded(month, recordsFrom), today));
                }
            }
        }
        return periods;
    }

    private ProgressPeriodResponse period(UnitResponse unit, YearMonth month, ProgressReport report, int items, ProgressDueDays.Known days, boolean demanded,
            LocalDate today) {
        UnitReference reference = UnitReference.of(unit);
        boolean over = ReportedMonth.isOver(month, today);
        DueResponse due = report == null ? DueResponse.of(days.of(month)) : ProgressReader.due(report, days);
        boolean came = report != null && report.firstSubmittedOn != null;
        Integer left = came ? null : Lateness.left(due.date(), today, days.days());
        boolean overdue = demanded && !came && today.isAfter(due.date());
        if (report == null) {
            return new ProgressPeriodResponse(reference, month.getYear(), month.getMonthValue(), items, 0, over, demanded, due, left, overdue, null, null, null, null,
                    null, null, null, null, null, rights.mayOpen(unit) ? List.of(ProgressRights.OPEN) : List.of(), null);
        }
        return new ProgressPeriodResponse(reference, month.getYear(), month.getMonthValue(), items, report.filled, over, demanded, due, left, overdue, report.id,
                report.state, report.revision, report.firstSubmittedOn, report.lateDays, came ? report.isInTime() : null, report.submittedBy, report.reviewedBy,
                report.reviewedOn(), rights.actions(report, unit), report.version);
    }

    /** A month of a unit. */
    private record Cell(UUID unitId, YearMonth month) {
    }
}
