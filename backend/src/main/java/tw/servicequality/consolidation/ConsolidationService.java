package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.ProgressNewsResponse;
import tw.servicequality.progress.ProgressNewsService;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.ProgressPeriodService;
import tw.servicequality.progress.ProgressStepService;
import tw.servicequality.progress.rules.ProgressState;

/** Looks at the monthly reports of all units together, and takes several of them a step further at once. */
@ApplicationScoped
@Transactional
public class ConsolidationService {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final ProgressPeriodService periods;
    private final ProgressStepService steps;
    private final ProgressNewsService news;
    private final ProgressMonths months;
    private final ConsolidationRights rights;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    ConsolidationService(ProgressPeriodService periods, ProgressStepService steps, ProgressNewsService news, ProgressMonths months, ConsolidationRights rights,
            AuditService audit, CurrentActor actor, OfficeClock clock) {
        this.periods = periods;
        this.steps = steps;
        this.news = news;
        this.months = months;
        this.rights = rights;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A month. Six statements. */
    public MonthResponse month(YearMonth month) {
        return response(month);
    }

    /**
     * The month that is reported about now, the one before the present. Five statements.
     *
     * @param unitId of a unit that alone is counted; null for the whole office
     */
    public PresentMonth present(UUID unitId) {
        YearMonth month = YearMonth.from(clock.today()).minusMonths(1);
        List<ProgressPeriodResponse> units = periods.whole(month, month).stream().filter(it -> unitId == null || it.unit().id().equals(unitId)).toList();
        return new PresentMonth(ProgressCycle.of(month, units), periods.visible(units));
    }

    /** What changed since the month before and what is not green, of the reports that stand so. */
    public List<ProgressNewsResponse> news(YearMonth month, ProgressState state) {
        return news.of(month, state);
    }

    /** How punctual the reports of a Gregorian year are, of the units that the caller may see. Five statements. */
    public List<PunctualityResponse> punctuality(int year) {
        Map<UnitReference, List<ProgressPeriodResponse>> units = new LinkedHashMap<>();
        periods.ofYear(year, null).stream().filter(ProgressPeriodResponse::demanded).forEach(it -> units.computeIfAbsent(it.unit(), key -> new ArrayList<>()).add(it));
        return units.entrySet().stream().map(it -> punctuality(it.getKey(), it.getValue())).toList();
    }

    /**
     * Consolidates reports of a month, all or none.
     *
     * @throws ProblemException as {@link ProgressStepService#consolidateAll}
     */
    public MonthResponse consolidate(YearMonth month, MonthConsolidationRequest request) {
        steps.consolidateAll(month, request.seen(), request.remarks());
        return response(month);
    }

    /** Returns reports of a month for one reason, all or none. */
    public MonthResponse sendBack(YearMonth month, MonthReturnRequest request) {
        steps.returnAll(month, request.reports(), request.words().strip());
        return response(month);
    }

    /** Reviews reports of a month, all or none. */
    public MonthResponse review(YearMonth month, MonthStepRequest request) {
        steps.reviewAll(month, request.reports());
        return response(month);
    }

    /**
     * Switches whether what was reviewed of a month is public.
     *
     * @throws ProblemException STALE_VERSION
     */
    public MonthResponse publish(YearMonth month, int version, PublicationRequest request) {
        ProgressMonth known = months.findById(month.toString());
        IfMatch.check(version, ProgressMonth.version(known));
        ProgressMonth changed = known == null ? new ProgressMonth(month) : known;
        boolean before = changed.published;
        changed.publish(request.published(), actor.get().signature(), clock.now());
        try {
            months.persistAndFlush(changed);
        } catch (ConstraintViolationException faster) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
        audit.record(request.published() ? "PROGRESS_MONTH_PUBLISHED" : "PROGRESS_MONTH_WITHDRAWN", Subject.of("progress-month", month, month.toString()),
                Map.of("published", before), Map.of("published", changed.published));
        return response(month);
    }

    private MonthResponse response(YearMonth month) {
        List<ProgressPeriodResponse> units = periods.ofMonth(month);
        return MonthResponse.of(month, ProgressCycle.of(month, units), units, months.findById(month.toString()), rights.actions(units));
    }

    private static PunctualityResponse punctuality(UnitReference unit, List<ProgressPeriodResponse> months) {
        int onTime = (int) months.stream().filter(it -> Boolean.TRUE.equals(it.inTime())).count();
        int late = (int) months.stream().filter(it -> Boolean.FALSE.equals(it.inTime())).count();
        int missing = (int) months.stream().filter(ProgressPeriodResponse::overdue).count();
        int due = onTime + late + missing;
        return new PunctualityResponse(unit, due, onTime, late, missing, months.stream().map(ProgressPeriodResponse::lateDays).filter(Objects::nonNull).mapToInt(it -> it).sum(),
                due == 0 ? null : BigDecimal.valueOf(onTime).multiply(PERCENT).divide(BigDecimal.valueOf(due), 2, RoundingMode.FLOOR));
    }
}
