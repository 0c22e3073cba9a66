package tw.servicequality.officesummary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.caseanalysis.ComplaintStatisticsResponse;
import tw.servicequality.caseanalysis.ComplaintStatisticsService;
import tw.servicequality.kpi.KpiFigure;
import tw.servicequality.kpi.KpiResponse;
import tw.servicequality.officesummary.rules.WrittenMonth;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.ProgressPeriodService;
import tw.servicequality.progress.rules.ProgressState;
import tw.servicequality.status.StatusService;
import tw.servicequality.status.StatusYear;

/** Puts a month of the office together from what the rooms tell of it. Reads only. */
@ApplicationScoped
@Transactional
public class OfficeSummaryService {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final ProgressPeriodService reports;
    private final StatusService statuses;
    private final ComplaintStatisticsService complaints;
    private final OfficeClock clock;

    OfficeSummaryService(ProgressPeriodService reports, StatusService statuses, ComplaintStatisticsService complaints, OfficeClock clock) {
        this.reports = reports;
        this.statuses = statuses;
        this.complaints = complaints;
        this.clock = clock;
    }

    /**
     * A month that has begun. As many statements as its rooms need, however much there is.
     *
     * @throws ProblemException INVALID_PARAMETER for a month that has not begun; NOT_FOUND for a year before the first plan
     */
    public OfficeSummaryResponse of(YearMonth month) {
        YearMonth now = YearMonth.from(clock.today());
        if (month.isAfter(now)) {
            throw ProblemException.parameter("month", "month-future");
        }
        StatusYear year = statuses.year(month.getYear(), null);
        PlanInForce plan = year.plan();
        ComplaintStatisticsResponse cases = complaints.of(month.getYear(), null);
        return new OfficeSummaryResponse(month.toString(), WrittenMonth.roc(month), month.isBefore(now), clock.now(),
                new OfficeSummaryResponse.PlanLine(plan.plan().name(), plan.plan().revisedOn()), cycle(reports.ofMonth(month)), statuses(year, month),
                year.kpis().kpis().stream().map(it -> indicator(it, month)).toList(),
                new OfficeSummaryResponse.Complaints(cases.asOf(), sums(cases, month), cases.all()), links(month));
    }

    private static OfficeSummaryResponse.ReportCycle cycle(List<ProgressPeriodResponse> all) {
        List<ProgressPeriodResponse> demanded = all.stream().filter(ProgressPeriodResponse::demanded).toList();
        int submitted = (int) demanded.stream().filter(it -> it.firstSubmittedOn() != null).count();
        int inTime = (int) demanded.stream().filter(it -> Boolean.TRUE.equals(it.inTime())).count();
        int overdue = (int) demanded.stream().filter(ProgressPeriodResponse::overdue).count();
        return new OfficeSummaryResponse.ReportCycle(demanded.isEmpty() ? null : demanded.getFirst().due().date(), demanded.size(), submitted, inTime,
                (int) demanded.stream().filter(it -> it.state() == ProgressState.REVIEWED).count(), overdue, rate(inTime, submitted + overdue),
                all.stream().map(it -> new OfficeSummaryResponse.UnitReport(it.unit(), it.demanded(), it.state(), it.firstSubmittedOn(), it.lateDays(), it.reviewedOn())).toList());
    }

    private static BigDecimal rate(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(PERCENT).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN);
    }

    private static OfficeSummaryResponse.Statuses statuses(StatusYear year, YearMonth month) {
        List<ItemStatus> all = year.items().stream().map(it -> year.months(it).get(month.getMonthValue() - 1)).toList();
        return new OfficeSummaryResponse.Statuses(all.size(), Arrays.stream(ItemStatus.values())
                .map(status -> new OfficeSummaryResponse.StatusLine(status, (int) all.stream().filter(status::equals).count())).toList().reversed());
    }

    private static OfficeSummaryResponse.Indicator indicator(KpiResponse it, YearMonth month) {
        KpiFigure figure = it.months().stream().filter(one -> one.month() == month.getMonthValue()).findFirst().orElseThrow().figure();
        return new OfficeSummaryResponse.Indicator(it.code(), it.name(), it.nameEn(), it.unit(), it.target().comparison(), it.target().threshold(),
                new OfficeSummaryResponse.Figure(figure.status(), figure.value(), figure.numerator(), figure.denominator()),
                new OfficeSummaryResponse.Figure(it.result().status(), it.result().value(), it.result().numerator(), it.result().denominator()));
    }

    private static ComplaintStatisticsResponse.Sums sums(ComplaintStatisticsResponse cases, YearMonth month) {
        return cases.months().get(month.getMonthValue() - 1).sums();
    }

    private static Map<String, String> links(YearMonth month) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("reports", "/api/v1/progress-reports?year=%d".formatted(month.getYear()));
        links.put("statuses", "/api/v1/status-grid?year=%d".formatted(month.getYear()));
        links.put("indicators", "/api/v1/kpis?year=%d".formatted(month.getYear()));
        links.put("complaints", "/api/v1/complaint-statistics?year=%d".formatted(month.getYear()));
        links.put("changes", "/api/v1/changes?after=latest");
        return links;
    }
}
