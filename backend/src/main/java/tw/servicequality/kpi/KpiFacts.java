package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.QuantifiedDutyResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.activity.ActivityService;
import tw.servicequality.kpi.rules.Target;
import tw.servicequality.kpi.rules.TargetHistory;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.RocDate;

/**
 * Brings together what indicators rest on, in five statements whatever their number: plans, units, the office's targets, figures,
 * sums of activities. See docs/adr/0010-indicators-and-targets.md.
 */
@ApplicationScoped
public class KpiFacts {


    private final ActionItemService items;
    private final OrganizationService organization;
    private final ActivityService activities;
    private final KpiTargets targets;
    private final Measurements measurements;
    private final OfficeClock clock;

    KpiFacts(ActionItemService items, OrganizationService organization, ActivityService activities, KpiTargets targets, Measurements measurements,
            OfficeClock clock) {
        this.items = items;
        this.organization = organization;
        this.activities = activities;
        this.targets = targets;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** The year meant; 0 means the present one. */
    int year(int asked) {
        return asked == 0 ? clock.today().getYear() : asked;
    }

    /** A year's indicators with all their figures. */
    public KpiSheet sheet(int asked) {
        int year = year(asked);
        return sheets(year, year, measurements.ofYears(year, year)).getFirst();
    }

    /** One indicator's figures of several years, the newest first; the other indicators' figures are not read. */
    List<KpiSheet> sheets(String kpi, int first, int last) {
        return sheets(first, last, measurements.ofKpi(kpi, first, last)).reversed();
    }

    private List<KpiSheet> sheets(int first, int last, List<Measurement> figures) {
        List<PlanInForce> plans = items.inForce(RocDate.BEGINNING, LocalDate.of(last, 12, 31));
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        Map<String, List<KpiTarget>> own = targets.all().stream().collect(Collectors.groupingBy(target -> target.kpi));
        Map<KpiSheet.CountKey, ActivityCount> counts = activities.counts(YearMonth.of(first, 1), YearMonth.of(last, 12)).stream()
                .collect(Collectors.toMap(it -> new KpiSheet.CountKey(it.lineageId(), it.unitId(), it.month()), Function.identity()));
        Map<Measurement.Cell, Measurement> stored = figures.stream().collect(Collectors.toMap(Measurement::cell, Function.identity()));
        List<KpiSheet> sheets = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            PlanInForce plan = PlanInForce.governing(plans, LocalDate.of(year, 12, 31));
            List<Indicator> indicators = plan == null ? List.of()
                    : plan.duties().stream().map(duty -> indicator(duty, plan, plans, own, units)).toList();
            sheets.add(new KpiSheet(year, clock.today(), units, indicators, stored, counts));
        }
        return sheets;
    }

    private static Indicator indicator(QuantifiedDutyResponse duty, PlanInForce plan, List<PlanInForce> plans, Map<String, List<KpiTarget>> own,
            List<UnitReference> units) {
        List<TargetHistory.Version> versions = new ArrayList<>();
        plans.forEach(one -> one.duties().stream().filter(it -> it.kpi().equals(duty.kpi())).forEach(it -> versions.add(
                new TargetHistory.Version(one.plan().governsFrom(), false, target(it)))));
        own.getOrDefault(duty.kpi(), List.of()).forEach(it -> versions.add(it.version()));
        return new Indicator(duty, plan.items().stream().filter(item -> duty.itemCodes().contains(item.code())).map(PlanInForce.Item::lineageId)
                .collect(Collectors.toCollection(LinkedHashSet::new)), units.stream().map(UnitReference::id).filter(duty.unitIds()::contains).toList(),
                new TargetHistory(versions));
    }

    private static Target target(QuantifiedDutyResponse duty) {
        return new Target(duty.comparison(), duty.threshold(), duty.warn(), duty.aggregation(), duty.scope());
    }
}
