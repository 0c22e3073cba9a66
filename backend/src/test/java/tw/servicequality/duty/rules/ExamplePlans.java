package tw.servicequality.duty.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.plan.PlanState;

/** Plans for examples. */
public final class ExamplePlans {

    public static final UUID REGISTRATION = new UUID(1, 1);
    public static final UUID SURVEYING = new UUID(1, 2);
    public static final UUID DATA = new UUID(1, 3);

    private ExamplePlans() {
    }

    public static PlanInForce plan(String governsFrom, PlanInForce.Item... items) {
        LocalDate from = LocalDate.parse(governsFrom);
        return new PlanInForce(new PlanKey(UUID.randomUUID(), "計畫", from.minusDays(14), from, PlanState.APPROVED, 0), List.of(), List.of(items), List.of());
    }

    public static PlanInForce.Item item(int lineage, PlanInForce.Work... works) {
        return new PlanInForce.Item(new UUID(0, lineage), "1.1.1.1." + lineage, "事項" + lineage, lineage, "1", "1.1.1", List.of(works), null);
    }

    public static PlanInForce.Work monthly(UUID... units) {
        return work(new Schedule(ScheduleKind.MONTHLY, null, null, null, null, null, null), units);
    }

    public static PlanInForce.Work window(int from, int to, RocYears years, UUID... units) {
        return work(new Schedule(ScheduleKind.YEARLY_WINDOW, from, to, years, null, null, null), units);
    }

    public static PlanInForce.Work times(int min, Counted counted, UUID... units) {
        return work(new Schedule(ScheduleKind.TIMES_PER_YEAR, null, null, null, min, null, counted), units);
    }

    public static PlanInForce.Work plain(ScheduleKind kind, UUID... units) {
        return work(new Schedule(kind, null, null, null, null, null, null), units);
    }

    private static PlanInForce.Work work(Schedule schedule, UUID... units) {
        return new PlanInForce.Work(List.of(units), schedule.kind() + "辦理", schedule);
    }
}
