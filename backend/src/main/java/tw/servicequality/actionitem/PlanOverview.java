package tw.servicequality.actionitem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.plan.PlanKey;

/**
 * What an overview counts of a plan; of one unit's part of it when a unit is given.
 *
 * @param items how many items there are
 * @param byHeading items under each dimension and criterion, by the heading's code
 * @param units items of each unit, in the office's order; always of the whole plan
 * @param upcoming what falls due within the next twelve months, the earliest first; one row for each assignment
 */
public record PlanOverview(PlanKey plan, java.time.LocalDate today, int items, List<HeadingResponse> headings, Map<String, Integer> byHeading,
        List<UnitCount> units, Map<ScheduleKind, Integer> byKind, List<QuantifiedDutyResponse> duties, List<Upcoming> upcoming) {

    /** How many items a unit is responsible for. */
    public record UnitCount(UnitReference unit, int items) {
    }

    /** Something that falls due. */
    public record Upcoming(DueResponse due, String itemCode, String itemText, List<UnitReference> units, String scheduleWords,
            ScheduleKind kind, Integer workingDaysLeft) {
    }

    static PlanOverview of(PlanKey plan, Catalogue catalogue, Surroundings now, UUID unitId) {
        List<Catalogue.Entry> shown = catalogue.entries().stream().filter(entry -> unitId == null || entry.concerns(unitId)).toList();
        Map<String, Integer> byHeading = new java.util.HashMap<>();
        Map<ScheduleKind, Integer> byKind = new EnumMap<>(ScheduleKind.class);
        List<Upcoming> upcoming = new ArrayList<>();
        for (Catalogue.Entry entry : shown) {
            entry.path().forEach(step -> byHeading.merge(step.code(), 1, Integer::sum));
            List<Catalogue.Work> works = entry.assignments().stream().filter(work -> unitId == null || work.unitIds().contains(unitId)).toList();
            works.stream().map(work -> work.schedule().kind()).distinct().forEach(kind -> byKind.merge(kind, 1, Integer::sum));
            for (Catalogue.Work work : works) {
                now.nextDue(work.schedule()).filter(due -> due.official().isBefore(now.today().plusYears(1)))
                        .ifPresent(due -> upcoming.add(new Upcoming(due, entry.code(), entry.text(), now.units(work.unitIds()),
                                work.scheduleWords(), work.schedule().kind(), now.workingDaysLeft(due.date()))));
            }
        }
        upcoming.sort(Comparator.comparing(row -> row.due().date()));
        return new PlanOverview(plan, now.today(), shown.size(), catalogue.headings(), byHeading,
                now.units().stream().map(unit -> new UnitCount(unit, (int) catalogue.entries().stream()
                        .filter(entry -> entry.concerns(unit.id())).count())).toList(),
                byKind, catalogue.duties(), upcoming);
    }
}
