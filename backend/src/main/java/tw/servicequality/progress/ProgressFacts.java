package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.activity.DoneActivity;
import tw.servicequality.activity.DoneActivityService;
import tw.servicequality.kpi.KpiFigure;
import tw.servicequality.kpi.KpiResponse;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.status.StatusService;
import tw.servicequality.status.StatusYear;

/** Brings together what a unit's month shows without anybody typing it. To be called in a transaction. */
@ApplicationScoped
class ProgressFacts {

    private final StatusService statuses;
    private final ActionItemService items;
    private final DoneActivityService activities;

    ProgressFacts(StatusService statuses, ActionItemService items, DoneActivityService activities) {
        this.statuses = statuses;
        this.items = items;
        this.activities = activities;
    }

    /**
     * A unit's month.
     *
     * @param plan the revision that governs the month's end
     * @param items those of the unit, in the plan's order
     */
    record Month(PlanInForce plan, List<ProgressItem> items) {
    }

    /**
     * Those of {@link StatusService#year} and three more statements, whatever the number of items.
     *
     * @throws ProblemException NOT_FOUND for a month before the first plan
     */
    Month of(UnitResponse unit, YearMonth month) {
        StatusYear year = statuses.year(month.getYear(), unit.code());
        PlanInForce plan = plan(month);
        Map<String, HeadingResponse> headings = new HashMap<>();
        Map<String, HeadingResponse> parents = new HashMap<>();
        plan.headings().forEach(it -> collect(it, null, headings, parents));
        Map<UUID, List<DoneActivity>> done = new HashMap<>();
        activities.of(unit.id(), month).forEach(it -> it.lineageIds().forEach(item -> done.computeIfAbsent(item, key -> new ArrayList<>()).add(it)));
        Map<UUID, ActivityCount> sums = new HashMap<>();
        year.activities().stream().filter(it -> unit.id().equals(it.unitId()) && it.month().equals(month)).forEach(it -> sums.put(it.lineageId(), it));
        Map<UUID, List<KpiResponse>> kpis = kpis(year);
        return new Month(plan, plan.items().stream().filter(it -> it.concerns(unit.id())).map(it -> {
            HeadingResponse criterion = headings.get(it.criterion());
            return new ProgressItem(it.lineageId(), it.code(), it.text(), heading(headings.get(it.dimension())), heading(parents.get(it.criterion())),
                    heading(criterion), heading(headings.get(it.code().substring(0, it.code().lastIndexOf('.')))), words(it, unit.id()), it.benefit(),
                    year.standing(it, unit.id()).in(month, year.today()), sums(sums.get(it.lineageId())),
                    done.getOrDefault(it.lineageId(), List.of()).stream().map(ProgressFacts::done).toList(),
                    kpis.getOrDefault(it.lineageId(), List.of()).stream().map(kpi -> line(kpi, month)).toList());
        }).toList());
    }

    /** How a Gregorian year stands, of all units; null for a year before the first plan. */
    StatusYear year(int year) {
        return plan(YearMonth.of(year, 12)) == null ? null : statuses.year(year, null);
    }

    /** The plan that governs a month's end; null before the first one. One statement. */
    PlanInForce plan(YearMonth month) {
        return PlanInForce.governing(items.inForce(month.atDay(1), month.atEndOfMonth()), month.atEndOfMonth());
    }

    /** The plans that govern the months of a year, the oldest first. One statement. */
    List<PlanInForce> plans(int year) {
        return items.inForce(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static void collect(HeadingResponse it, HeadingResponse above, Map<String, HeadingResponse> headings, Map<String, HeadingResponse> parents) {
        headings.put(it.code(), it);
        parents.put(it.code(), above);
        it.children().forEach(child -> collect(child, it, headings, parents));
    }

    /** By item. The codes of a year's indicators are those of the plan at its end; so they are looked up by lineage. */
    private static Map<UUID, List<KpiResponse>> kpis(StatusYear year) {
        Map<String, Set<UUID>> lineages = new HashMap<>();
        year.kpis().standings().forEach(it -> lineages.computeIfAbsent(it.code(), key -> new HashSet<>()).addAll(it.lineages()));
        Map<UUID, List<KpiResponse>> kpis = new HashMap<>();
        year.kpis().kpis().forEach(kpi -> lineages.getOrDefault(kpi.code(), Set.of())
                .forEach(item -> kpis.computeIfAbsent(item, key -> new ArrayList<>()).add(kpi)));
        return kpis;
    }

    private static ProgressItem.Heading heading(HeadingResponse it) {
        return it == null || it.title() == null ? null : new ProgressItem.Heading(it.code(), it.title());
    }

    private static List<String> words(PlanInForce.Item item, UUID unitId) {
        return item.works().stream().filter(work -> work.unitIds().contains(unitId)).map(PlanInForce.Work::scheduleWords).distinct().toList();
    }

    private static ProgressItem.Sums sums(ActivityCount it) {
        return it == null ? ProgressItem.Sums.NONE : new ProgressItem.Sums(it.activities(), it.times(), it.people(), it.pieces());
    }

    private static ProgressItem.Done done(DoneActivity it) {
        return new ProgressItem.Done(it.id(), it.happenedOn(), it.title(), it.times(), it.people(), it.pieces());
    }

    private static ProgressItem.IndicatorLine line(KpiResponse kpi, YearMonth month) {
        KpiFigure figure = kpi.months().get(month.getMonthValue() - 1).figure();
        KpiResponse.Result result = kpi.result();
        return new ProgressItem.IndicatorLine(kpi.code(), kpi.name(), kpi.nameEn(), kpi.unit(), figure.value(), figure.numerator(), figure.denominator(),
                figure.status(), result.value(), result.status(), kpi.target().comparison(), kpi.target().threshold(), result.gap(), result.expected());
    }
}
