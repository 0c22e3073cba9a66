package tw.servicequality.duty.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.duty.rules.ExamplePlans.DATA;
import static tw.servicequality.duty.rules.ExamplePlans.REGISTRATION;
import static tw.servicequality.duty.rules.ExamplePlans.SURVEYING;
import static tw.servicequality.duty.rules.ExamplePlans.item;
import static tw.servicequality.duty.rules.ExamplePlans.monthly;
import static tw.servicequality.duty.rules.ExamplePlans.plain;
import static tw.servicequality.duty.rules.ExamplePlans.plan;
import static tw.servicequality.duty.rules.ExamplePlans.times;
import static tw.servicequality.duty.rules.ExamplePlans.window;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.actionitem.rules.ScheduleKind;

/** What plans ask for in a year. */
class DutyReckoningTest {

    private static List<Owed> owed(int year, PlanInForce... plans) {
        return new DutyReckoning(List.of(plans)).of(year);
    }

    private static String told(List<Owed> owed) {
        return owed.stream().map(it -> it.item().place() + ":" + it.from() + "/" + it.to()).collect(Collectors.joining(" "));
    }

    @Test
    void every_month_every_unit_owes_a_monthly_duty() {
        List<Owed> owed = owed(2028, plan("2025-01-01", item(1, monthly(REGISTRATION, SURVEYING))));
        assertEquals(24, owed.size());
        assertEquals(IntStream.rangeClosed(1, 12).mapToObj(month -> "1:2028-%02d/2028-%02d".formatted(month, month)).collect(Collectors.joining(" ")),
                told(owed.stream().filter(it -> it.unitIds().equals(List.of(SURVEYING))).toList()));
        assertEquals(1, owed.getFirst().required());
    }

    @ParameterizedTest(name = "window {0}–{1} in {2} ROC years: {4} in {3}")
    @CsvSource({
        "3, 4, EVERY, 2026, 1:2026-03/2026-04", "10, 10, EVERY, 2026, 1:2026-10/2026-10", "1, 12, EVERY, 2026, 1:2026-01/2026-12",
        // ROC 115 is odd, 116 even
        "4, 6, EVEN, 2026, ''", "4, 6, EVEN, 2027, 1:2027-04/2027-06", "4, 6, ODD, 2026, 1:2026-04/2026-06", "4, 6, ODD, 2027, ''",
    })
    void a_window_opens_in_its_years(int from, int to, RocYears years, int year, String expected) {
        assertEquals(expected, told(owed(year, plan("2025-01-01", item(1, window(from, to, years, SURVEYING))))));
    }

    @Test
    void a_yearly_number_is_owed_by_each_unit_or_by_all_together() {
        List<Owed> each = owed(2026, plan("2025-01-01", item(1, times(3, Counted.PER_UNIT, REGISTRATION, SURVEYING))));
        assertEquals(List.of(List.of(REGISTRATION), List.of(SURVEYING)), each.stream().map(Owed::unitIds).toList());
        assertEquals(List.of(3, 3), each.stream().map(Owed::required).toList());
        List<Owed> joint = owed(2026, plan("2025-01-01", item(1, times(18, Counted.JOINTLY, REGISTRATION, SURVEYING, DATA))));
        assertEquals(List.of(List.of(REGISTRATION, SURVEYING, DATA)), joint.stream().map(Owed::unitIds).toList());
        assertEquals(true, joint.getFirst().joint());
        assertEquals("1:2026-01/2026-12", told(joint));
    }

    @ParameterizedTest
    @CsvSource({"CONTINUOUS", "ON_DEMAND"})
    void what_is_done_all_the_time_or_when_called_for_is_not_owed(ScheduleKind kind) {
        assertEquals(List.of(), owed(2026, plan("2025-01-01", item(1, plain(kind, SURVEYING)))));
    }

    @Test
    void before_the_first_plan_nothing_is_owed() {
        PlanInForce first = plan("2025-01-01", item(1, monthly(SURVEYING)), item(2, times(3, Counted.PER_UNIT, SURVEYING)));
        assertEquals(List.of(), owed(2024, first));
        assertEquals(13, owed(2025, first).size());
        assertEquals(List.of(), owed(2026));
    }

    @Test
    void a_change_in_mid_year_splits_months_by_their_first_day_and_the_rest_by_the_last() {
        PlanInForce old = plan("2025-01-01", item(1, monthly(SURVEYING)), item(2, window(3, 4, null, SURVEYING)),
                item(3, window(5, 7, null, SURVEYING)), item(4, times(18, Counted.PER_UNIT, SURVEYING)), item(5, monthly(SURVEYING)));
        PlanInForce now = plan("2026-06-16", item(1, monthly(SURVEYING)), item(2, window(10, 11, null, SURVEYING)),
                item(4, times(24, Counted.PER_UNIT, SURVEYING)), item(6, monthly(SURVEYING)));
        List<Owed> owed = owed(2026, old, now);
        // June began under the old plan, so all of it is the old plan's; item 5 ends with it and item 6 begins in July
        assertEquals("2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12", months(owed, 1));
        assertEquals("2026-01 2026-02 2026-03 2026-04 2026-05 2026-06", months(owed, 5));
        assertEquals("2026-07 2026-08 2026-09 2026-10 2026-11 2026-12", months(owed, 6));
        assertEquals(List.of(old, now), owed.stream().filter(it -> it.item().place() == 1).map(Owed::plan).distinct().toList());
        // the old window had closed before; the new one opens; the one that would close in July is no longer asked for
        assertEquals("2026-03 2026-10", months(owed, 2));
        assertEquals("", months(owed, 3));
        assertEquals(List.of(24), owed.stream().filter(it -> it.item().place() == 4).map(Owed::required).toList());
    }

    private static String months(List<Owed> owed, int place) {
        return owed.stream().filter(it -> it.item().place() == place).map(it -> it.from().toString()).collect(Collectors.joining(" "));
    }

    @Test
    void a_plan_that_begins_on_the_first_has_that_month() {
        PlanInForce old = plan("2025-01-01", item(1, monthly(SURVEYING)));
        PlanInForce now = plan("2026-07-01", item(2, monthly(SURVEYING)));
        assertEquals("2026-07", months(owed(2026, old, now), 2).substring(0, 7));
        assertEquals(6, owed(2026, old, now).stream().filter(it -> it.item().place() == 1).count());
    }

    @Test
    void the_same_asked_twice_is_one_duty_and_the_larger_number_holds() {
        List<Owed> owed = owed(2026, plan("2025-01-01", item(1, times(3, Counted.PER_UNIT, SURVEYING, REGISTRATION),
                times(5, Counted.PER_UNIT, SURVEYING), times(18, Counted.JOINTLY, SURVEYING, REGISTRATION), monthly(DATA), monthly(DATA))));
        assertEquals(List.of(5, 3, 18), owed.stream().filter(it -> !it.unitIds().equals(List.of(DATA))).map(Owed::required).toList());
        assertEquals(12, owed.stream().filter(it -> it.unitIds().equals(List.of(DATA))).count());
    }
}
