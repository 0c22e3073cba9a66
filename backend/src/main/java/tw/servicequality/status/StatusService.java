package tw.servicequality.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.ActivityService;
import tw.servicequality.duty.DutyOverview;
import tw.servicequality.duty.DutyService;
import tw.servicequality.kpi.KpiService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.database.Reading;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.rules.RocDate;

/** Says how items stand. See docs/adr/0011-statuses.md. */
@ApplicationScoped
@Reading
@Transactional
public class StatusService {

    /** So many months before the year an activity may lie and still show in January that something is alive. */
    private static final int BEFORE = 2;

    private final ActionItemService items;
    private final OrganizationService organization;
    private final ActivityService activities;
    private final DutyService duties;
    private final KpiService kpis;
    private final OfficeClock clock;

    StatusService(ActionItemService items, OrganizationService organization, ActivityService activities, DutyService duties, KpiService kpis,
            OfficeClock clock) {
        this.items = items;
        this.organization = organization;
        this.activities = activities;
        this.duties = duties;
        this.kpis = kpis;
        this.clock = clock;
    }

    /**
     * All that tells how a Gregorian year stands. Fifteen statements, whatever there is: plans, units, sums of activities, seven for duties, five for
     * indicators.
     *
     * @param year 0 for the present one
     * @param unit code of the unit whose part is shown; null for the whole office
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows; NOT_FOUND for a year before the first plan
     */
    public StatusYear year(int year, String unit) {
        LocalDate today = clock.today();
        int shown = year == 0 ? today.getYear() : year;
        PlanInForce plan = PlanInForce.governing(items.inForce(RocDate.BEGINNING, LocalDate.of(shown, 12, 31)), LocalDate.of(shown, 12, 31));
        if (plan == null) {
            throw ProblemException.notFound();
        }
        List<UnitResponse> units = organization.allUnits();
        UUID unitId = unit == null ? null : units.stream().filter(it -> it.code().equals(unit)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", unit)).id();
        return StatusYear.of(shown, today, plan, units.stream().filter(it -> it.active() || it.id().equals(unitId) || plan.concerns(it.id()))
                .map(UnitReference::of).toList(), unitId, duties.overview(shown), kpis.overview(shown, unit),
                activities.counts(YearMonth.of(shown, 1).minusMonths(BEFORE), YearMonth.of(shown, 12)));
    }

    /** A Gregorian year as a grid; parameters and statements as {@link #year}. */
    public StatusGridResponse grid(int year, String unit) {
        StatusYear all = year(year, unit);
        return new StatusGridResponse(all.year(), all.today(), all.unit(), all.criteria(),
                all.items().stream().map(item -> new StatusGridResponse.ItemRow(item.lineageId(), item.code(), item.text(), all.now(item),
                        all.months(item))).toList(), all.units().stream().map(all::unitRow).toList());
    }

    /**
     * One item, by its code in the plan that governs the year.
     *
     * @throws ProblemException NOT_FOUND when that plan does not have it
     */
    public ItemStatusResponse item(String code, int year) {
        StatusYear all = year(year, null);
        PlanInForce.Item item = all.plan().items().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow(ProblemException::notFound);
        return new ItemStatusResponse(code, all.year(), all.today(), all.now(item), all.months(item), all.units().stream()
                .filter(unit -> item.concerns(unit.id())).map(unit -> new ItemStatusResponse.UnitStatus(unit,
                        all.standing(item, unit.id()).now(all.year(), all.today()), all.standing(item, unit.id()).months(all.year(), all.today()))).toList(),
                all.duties().all().stream().map(DutyOverview.Duty::answer).filter(duty -> duty.lineageId().equals(item.lineageId())).toList(),
                all.kpis().kpis().stream().filter(kpi -> kpi.itemCodes().contains(code)).toList());
    }
}
