package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.plan.PlanKey;

/**
 * An approved revision of the plan and what it asks for, as rooms after this one see it.
 *
 * @param headings the tree of headings
 * @param items in the plan's order
 * @param duties what it counts, in the plan's order
 */
public record PlanInForce(PlanKey plan, List<HeadingResponse> headings, List<Item> items, List<QuantifiedDutyResponse> duties) {

    /**
     * An action item; the lineage is the same in every revision.
     *
     * @param dimension code of its dimension
     * @param criterion code of its criterion
     * @param benefit 預期效益; null where the plan names none
     */
    public record Item(UUID lineageId, String code, String text, int place, String dimension, String criterion, List<Work> works, String benefit) {

        /** Whether a unit is responsible for it. */
        public boolean concerns(UUID unitId) {
            return works.stream().anyMatch(work -> work.unitIds().contains(unitId));
        }

        /** The kinds of its schedules; of one unit's when a unit is given. */
        public Set<ScheduleKind> kinds(UUID unitId) {
            return works.stream().filter(work -> unitId == null || work.unitIds().contains(unitId)).map(work -> work.schedule().kind())
                    .collect(Collectors.toSet());
        }
    }

    /** Who does it when. */
    public record Work(List<UUID> unitIds, String scheduleWords, Schedule schedule) {
    }

    /** Whether a unit is responsible for any item. */
    public boolean concerns(UUID unitId) {
        return items.stream().anyMatch(item -> item.concerns(unitId));
    }

    static PlanInForce of(PlanKey plan, Catalogue catalogue) {
        return new PlanInForce(plan, catalogue.headings(), catalogue.entries().stream().map(entry -> new Item(entry.lineageId(), entry.code(), entry.text(),
                entry.ordinal(), entry.headingCode(HeadingLevel.DIMENSION), entry.headingCode(HeadingLevel.CRITERION),
                entry.assignments().stream().map(work -> new Work(work.unitIds(), work.scheduleWords(), work.schedule())).toList(), entry.benefit())).toList(),
                catalogue.duties());
    }

    /**
     * The plan that governs on a day: the newest that has begun by then.
     *
     * @param plans the oldest first
     * @return null before the first one
     */
    public static PlanInForce governing(List<PlanInForce> plans, LocalDate day) {
        return plans.reversed().stream().filter(plan -> !plan.plan().governsFrom().isAfter(day)).findFirst().orElse(null);
    }
}
