package tw.servicequality.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.consolidation.ConsolidationService;
import tw.servicequality.consolidation.PresentMonth;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.kpi.KpiResponse;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.platform.database.Reading;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.reminder.ReminderService;
import tw.servicequality.reminder.RemindersResponse;
import tw.servicequality.status.StatusService;
import tw.servicequality.status.StatusYear;

/** Puts the first screen together. Reads only. */
@ApplicationScoped
@Reading
@Transactional
public class DashboardService {

    private static final int WAITING = 6;
    private static final int UPCOMING = 8;
    private static final int COMPARED_YEARS = 3;
    /** From bad to good. */
    private static final List<ItemStatus> STATUSES = Arrays.asList(ItemStatus.values()).reversed();

    private final StatusService statuses;
    private final ReminderService reminders;
    private final ConsolidationService months;

    DashboardService(StatusService statuses, ReminderService reminders, ConsolidationService months) {
        this.statuses = statuses;
        this.reminders = reminders;
        this.months = months;
    }

    /**
     * The first screen.
     *
     * @param year Gregorian; 0 for the present one
     * @param unit the code of a unit whose part alone is shown; null for the whole office
     */
    public DashboardResponse get(int year, String unit) {
        StatusYear all = statuses.year(year, unit);
        List<PlanInForce.Item> items = all.items();
        List<DutyResponse> duties = all.shownDuties();
        List<DutyResponse> open = all.openDuties();
        RemindersResponse waiting = reminders.of(open, all.duties().calendar(), all.units());
        return new DashboardResponse(all.today(), all.year(), all.unit(), new DashboardResponse.PlanLine(all.plan().plan().id(),
                all.plan().plan().name(), all.plan().plan().revisedOn()), items.size(), counts(all.distribution(items)),
                all.plan().headings().stream().map(dimension -> dimension(all, dimension.code(), dimension.title(), items)).toList(),
                all.units().stream().map(it -> unit(all, it)).toList(),
                Arrays.stream(ScheduleKind.values()).map(kind -> new DashboardResponse.KindLine(kind,
                        (int) items.stream().filter(item -> item.kinds(all.unitId()).contains(kind)).count())).toList(),
                all.kpis().kpis().stream().filter(KpiResponse::headline).toList(), kpiCounts(all.kpis().kpis()), all.criteria(),
                dutyCounts(duties), waiting(waiting), waiting.improvements().stream().limit(WAITING).toList(), upcoming(open, all.today()),
                all.year() == all.today().getYear() ? reports(months.present(all.unitId())) : null);
    }

    /** A year and the two before it; years before the first plan are left out. */
    public YearComparisonResponse compare(int year, String unit) {
        List<StatusYear> years = new ArrayList<>();
        StatusYear newest = statuses.year(year, unit);
        years.add(newest);
        for (int back = 1; back < COMPARED_YEARS; back++) {
            earlier(newest.year() - back, unit).ifPresent(years::add);
        }
        List<YearComparisonResponse.KpiLine> kpis = newest.kpis().kpis().stream().map(kpi -> new YearComparisonResponse.KpiLine(kpi.code(), kpi.name(),
                kpi.nameEn(), kpi.unit(), kpi.headline(), years.stream().map(one -> kpiYear(one, kpi.code())).toList())).toList();
        return new YearComparisonResponse(years.stream().map(DashboardService::line).toList(), newest.unit(), kpis);
    }

    private Optional<StatusYear> earlier(int year, String unit) {
        try {
            return Optional.of(statuses.year(year, unit));
        } catch (ProblemException beforeTheFirstPlan) {
            return Optional.empty();
        }
    }

    private static DashboardResponse.DimensionLine dimension(StatusYear all, String code, String title, List<PlanInForce.Item> items) {
        List<PlanInForce.Item> own = items.stream().filter(item -> item.dimension().equals(code)).toList();
        return new DashboardResponse.DimensionLine(code, title, own.size(), counts(all.distribution(own)));
    }

    private static DashboardResponse.UnitLine unit(StatusYear all, UnitReference unit) {
        List<DutyResponse> own = all.duties().duties().stream().map(duty -> duty.answer())
                .filter(duty -> duty.state() == DutyState.OPEN && duty.units().contains(unit)).toList();
        return new DashboardResponse.UnitLine(unit, (int) all.plan().items().stream().filter(item -> item.concerns(unit.id())).count(),
                all.unitNow(unit), (int) own.stream().filter(DashboardService::isOverdue).count(),
                (int) own.stream().filter(duty -> !duty.periodFrom().isAfter(all.today())).count());
    }

    private static DashboardResponse.ReportLine reports(PresentMonth month) {
        return new DashboardResponse.ReportLine(month.cycle(), month.units().stream().filter(it -> it.demanded() || it.state() != null)
                .map(it -> new DashboardResponse.ReportingUnit(it.unit(), it.reportId(), it.state(), it.filled(), it.items(), it.overdue())).toList());
    }

    private static List<DashboardResponse.StatusCount> counts(Map<ItemStatus, Integer> distribution) {
        return STATUSES.stream().map(status -> new DashboardResponse.StatusCount(status, distribution.getOrDefault(status, 0))).toList();
    }

    private static DashboardResponse.KpiCounts kpiCounts(List<KpiResponse> kpis) {
        return new DashboardResponse.KpiCounts(kpis.size(), count(kpis, KpiStatus.MET), count(kpis, KpiStatus.ON_PACE), count(kpis, KpiStatus.AT_RISK),
                count(kpis, KpiStatus.MISSED), count(kpis, KpiStatus.NO_DATA));
    }

    private static int count(List<KpiResponse> kpis, KpiStatus status) {
        return (int) kpis.stream().filter(kpi -> kpi.result().status() == status).count();
    }

    private static DashboardResponse.DutyCounts dutyCounts(List<DutyResponse> duties) {
        return new DashboardResponse.DutyCounts(duties.size(), (int) duties.stream().filter(duty -> duty.state() != DutyState.OPEN).count(),
                (int) duties.stream().filter(DashboardService::isOverdue).count(),
                (int) duties.stream().filter(duty -> duty.state() == DutyState.OPEN && duty.status() == ItemStatus.ATTENTION).count());
    }

    private static boolean isOverdue(DutyResponse duty) {
        return duty.state() == DutyState.OPEN && duty.status() == ItemStatus.OVERDUE;
    }

    private static List<DutyResponse> waiting(RemindersResponse reminders) {
        List<DutyResponse> all = new ArrayList<>(reminders.overdue());
        all.addAll(reminders.dueSoon());
        return all.stream().limit(WAITING).toList();
    }

    private static List<DutyResponse> upcoming(List<DutyResponse> open, LocalDate today) {
        return open.stream().filter(duty -> !duty.due().date().isBefore(today)).limit(UPCOMING).toList();
    }

    private static YearComparisonResponse.YearLine line(StatusYear it) {
        List<DutyResponse> duties = it.shownDuties();
        List<ActivityCount> done = it.activities().stream().filter(count -> count.month().getYear() == it.year()
                && java.util.Objects.equals(count.unitId(), it.unitId())).toList();
        LocalDate end = LocalDate.of(it.year(), 12, 31);
        return new YearComparisonResponse.YearLine(it.year(), it.today().isAfter(end) ? end : it.today(), counts(it.distribution(it.items())), duties.size(),
                (int) duties.stream().filter(duty -> duty.state() != DutyState.OPEN).count(), (int) duties.stream().filter(DashboardService::isOverdue).count(),
                done.stream().mapToInt(ActivityCount::activities).sum(), done.stream().mapToInt(ActivityCount::people).sum());
    }

    private static YearComparisonResponse.KpiYear kpiYear(StatusYear year, String code) {
        return year.kpis().kpis().stream().filter(kpi -> kpi.code().equals(code)).findFirst()
                .map(kpi -> new YearComparisonResponse.KpiYear(year.year(), kpi.result().value(), kpi.target().threshold(), kpi.result().status()))
                .orElse(new YearComparisonResponse.KpiYear(year.year(), null, null, KpiStatus.NO_DATA));
    }
}
