package tw.servicequality.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.duty.DutyOverview;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.duty.DutyYear;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.kpi.KpiOverview;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.status.rules.ItemStanding;

/**
 * Everything about how a year stands, as read at one moment, for the rooms that show it.
 *
 * @param year Gregorian
 * @param plan the revision that governs the year's end
 * @param units the units in service and those that the plan gave work before they were closed, in the office's order
 * @param unitId whose part is shown; null for the whole office
 */
public record StatusYear(int year, LocalDate today, PlanInForce plan, List<UnitReference> units, UUID unitId, DutyOverview duties, KpiOverview kpis,
        List<ActivityCount> activities, Index index) {

    /** What concerns an item, so that it is found without searching. */
    record Index(Map<UUID, List<DutyYear>> duties, Map<UUID, List<JudgedKpi>> kpis, Map<UUID, Map<UUID, Set<YearMonth>>> active) {
    }

    /** Stands for the office where a unit's id is a key. */
    private static final UUID OFFICE = new UUID(0, 0);

    static StatusYear of(int year, LocalDate today, PlanInForce plan, List<UnitReference> units, UUID unitId, DutyOverview duties, KpiOverview kpis,
            List<ActivityCount> activities) {
        Map<UUID, List<JudgedKpi>> byItem = new HashMap<>();
        kpis.standings().forEach(kpi -> {
            JudgedKpi judged = new JudgedKpi(kpi);
            kpi.lineages().forEach(item -> byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(judged));
        });
        Map<UUID, Map<UUID, Set<YearMonth>>> active = new HashMap<>();
        activities.forEach(it -> active.computeIfAbsent(it.lineageId(), key -> new HashMap<>())
                .computeIfAbsent(it.unitId() == null ? OFFICE : it.unitId(), key -> new HashSet<>()).add(it.month()));
        return new StatusYear(year, today, plan, units, unitId, duties, kpis, activities, new Index(duties.all().stream()
                .map(DutyOverview.Duty::year).collect(Collectors.groupingBy(DutyYear::lineageId)), byItem, active));
    }

    /** The items shown: all, or those of the unit. */
    public List<PlanInForce.Item> items() {
        return unitId == null ? plan.items() : plan.items().stream().filter(item -> item.concerns(unitId)).toList();
    }

    /** The unit whose part is shown; null for the whole office. */
    public UnitReference unit() {
        return unitId == null ? null : units.stream().filter(unit -> unit.id().equals(unitId)).findFirst().orElseThrow();
    }

    /** What decides how an item stands, of one unit or, with null, of the office. */
    public ItemStanding standing(PlanInForce.Item item, UUID unit) {
        return new ItemStanding(item.kinds(unit),
                index.duties().getOrDefault(item.lineageId(), List.of()).stream().filter(duty -> unit == null || duty.unitIds().contains(unit))
                        .map(JudgedDuty::new).toList(),
                index.kpis().getOrDefault(item.lineageId(), List.of()).stream().filter(kpi -> unit == null || kpi.concerns(unit)).toList(),
                index.active().getOrDefault(item.lineageId(), Map.of()).getOrDefault(unit == null ? OFFICE : unit, Set.of()));
    }

    /** How an item stands today, of the part that is shown. */
    public ItemStatus now(PlanInForce.Item item) {
        return standing(item, unitId).now(year, today);
    }

    /** The months of an item, of the part that is shown. */
    public List<ItemStatus> months(PlanInForce.Item item) {
        return standing(item, unitId).months(year, today);
    }

    /** How many of some items stand how today; every status once, from bad to good. */
    public Map<ItemStatus, Integer> distribution(List<PlanInForce.Item> items) {
        Map<ItemStatus, Integer> counts = new EnumMap<>(ItemStatus.class);
        items.forEach(item -> counts.merge(now(item), 1, Integer::sum));
        return counts;
    }

    /** The criteria as rows of the grid: each as bad as the worst of its items that are shown; criteria without one are left out. */
    public List<StatusGridResponse.Row> criteria() {
        Map<String, List<PlanInForce.Item>> items = items().stream().collect(Collectors.groupingBy(PlanInForce.Item::criterion));
        return plan.headings().stream().flatMap(dimension -> dimension.children().stream()).flatMap(sub -> sub.children().stream())
                .filter(criterion -> items.containsKey(criterion.code())).map(criterion -> row(criterion, items.get(criterion.code()))).toList();
    }

    /** How a unit stands today: as badly as the worst of its items. */
    public ItemStatus unitNow(UnitReference unit) {
        return ItemStatus.worst(plan.items().stream().filter(item -> item.concerns(unit.id())).map(item -> standing(item, unit.id()).now(year, today)).toList());
    }

    /** How a unit stands through the year: as badly as the worst of its items. */
    public StatusGridResponse.UnitRow unitRow(UnitReference unit) {
        List<ItemStanding> standings = plan.items().stream().filter(item -> item.concerns(unit.id())).map(item -> standing(item, unit.id())).toList();
        return new StatusGridResponse.UnitRow(unit, ItemStatus.worst(standings.stream().map(it -> it.now(year, today)).toList()),
                ItemStanding.worstMonths(standings.stream().map(it -> it.months(year, today)).toList()));
    }

    /** The duties of the year, of the part that is shown, in the order of their due days. */
    public List<DutyResponse> shownDuties() {
        return shown(duties.duties());
    }

    /** What of the part that is shown is still to be done, also from the year before, in the order of its due days. */
    public List<DutyResponse> openDuties() {
        return shown(duties.all()).stream().filter(duty -> duty.state() == DutyState.OPEN).toList();
    }

    private List<DutyResponse> shown(List<DutyOverview.Duty> some) {
        return some.stream().map(DutyOverview.Duty::answer)
                .filter(duty -> unitId == null || duty.units().stream().anyMatch(unit -> unit.id().equals(unitId)))
                .sorted(Comparator.comparing(duty -> duty.due().date())).toList();
    }

    private StatusGridResponse.Row row(HeadingResponse criterion, List<PlanInForce.Item> items) {
        return new StatusGridResponse.Row(criterion.code(), criterion.title(), ItemStatus.worst(items.stream().map(this::now).toList()),
                ItemStanding.worstMonths(items.stream().map(this::months).toList()));
    }
}
