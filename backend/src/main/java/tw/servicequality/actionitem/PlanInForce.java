package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.plan.PlanKey;

/**
 * An approved revision of the plan and what it asks for, as rooms after this one see it.
 *
 * @param items in the plan's order
 */
public record PlanInForce(PlanKey plan, List<Item> items) {

    /** An action item; the lineage is the same in every revision. */
    public record Item(UUID lineageId, String code, String text, int place, List<Work> works) {
    }

    /** Who does it when. */
    public record Work(List<UUID> unitIds, String scheduleWords, Schedule schedule) {
    }

    static PlanInForce of(PlanKey plan, Catalogue catalogue) {
        return new PlanInForce(plan, catalogue.entries().stream().map(entry -> new Item(entry.lineageId(), entry.code(), entry.text(),
                entry.ordinal(), entry.assignments().stream().map(work -> new Work(work.unitIds(), work.scheduleWords(), work.schedule()))
                        .toList())).toList());
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
