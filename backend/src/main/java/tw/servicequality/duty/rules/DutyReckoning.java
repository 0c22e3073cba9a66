package tw.servicequality.duty.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * Finds what the plans ask for in a year. A monthly duty belongs to the plan that governs the first day of its month, so that a month never
 * changes after it has begun; all others to the plan that governs the last day of their period, so that what is asked at the end is what
 * the plan then says. Before the first plan nothing is asked.
 *
 * @param plans the oldest first
 */
public record DutyReckoning(List<PlanInForce> plans) {

    private static final int MONTHS = 12;

    private record Period(YearMonth from, YearMonth to) {
    }

    /** What makes a duty one and the same; no unit where several owe it together. */
    private record Identity(UUID lineageId, Period period, UUID unitId) {
    }

    /**
     * What is owed in a Gregorian year, in the plan's order. What two assignments ask of the same unit for the same item and period is one
     * duty; the larger number holds.
     */
    public List<Owed> of(int year) {
        Map<Identity, Owed> found = new LinkedHashMap<>();
        for (PlanInForce plan : plans) {
            for (PlanInForce.Item item : plan.items()) {
                for (PlanInForce.Work work : item.works()) {
                    periods(work.schedule(), year).stream().filter(period -> governs(plan, work.schedule().kind(), period))
                            .forEach(period -> add(found, plan, item, work, period));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<Period> periods(Schedule schedule, int year) {
        return switch (schedule.kind()) {
            case CONTINUOUS, ON_DEMAND -> List.of();
            case MONTHLY -> IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month))
                    .map(month -> new Period(month, month)).toList();
            case YEARLY_WINDOW -> schedule.opensIn(year)
                    ? List.of(new Period(YearMonth.of(year, schedule.fromMonth()), YearMonth.of(year, schedule.toMonth()))) : List.of();
            case TIMES_PER_YEAR -> List.of(new Period(YearMonth.of(year, 1), YearMonth.of(year, MONTHS)));
        };
    }

    private boolean governs(PlanInForce plan, ScheduleKind kind, Period period) {
        LocalDate decides = kind == ScheduleKind.MONTHLY ? period.from().atDay(1) : period.to().atEndOfMonth();
        return PlanInForce.governing(plans, decides) == plan;
    }

    private static void add(Map<Identity, Owed> found, PlanInForce plan, PlanInForce.Item item, PlanInForce.Work work, Period period) {
        Schedule schedule = work.schedule();
        int required = schedule.kind() == ScheduleKind.TIMES_PER_YEAR ? schedule.min() : 1;
        if (schedule.counted() == Counted.JOINTLY) {
            merge(found, null, new Owed(plan, item, work, period.from(), period.to(), work.unitIds(), true, required));
        } else {
            work.unitIds().forEach(unit ->
                    merge(found, unit, new Owed(plan, item, work, period.from(), period.to(), List.of(unit), false, required)));
        }
    }

    private static void merge(Map<Identity, Owed> found, UUID unitId, Owed owed) {
        found.merge(new Identity(owed.item().lineageId(), new Period(owed.from(), owed.to()), unitId), owed,
                (one, other) -> other.required() > one.required() ? other : one);
    }
}
