package tw.servicequality.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static tw.servicequality.duty.rules.ExamplePlans.DATA;
import static tw.servicequality.duty.rules.ExamplePlans.REGISTRATION;
import static tw.servicequality.duty.rules.ExamplePlans.SURVEYING;
import static tw.servicequality.duty.rules.ExamplePlans.item;
import static tw.servicequality.duty.rules.ExamplePlans.monthly;
import static tw.servicequality.duty.rules.ExamplePlans.plain;
import static tw.servicequality.duty.rules.ExamplePlans.plan;
import static tw.servicequality.duty.rules.ExamplePlans.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.rules.Counted;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.duty.setting.DutyStart;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;

/** Duties are made of facts: plans, units, sums of activities, declarations and calls. */
class DutyListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DueDays NO_CALENDAR = new DueDays(new OfficeCalendar(UUID.randomUUID(), Map.of(), Map.of()), true);
    private static final UUID LINEAGE = new UUID(0, 1);

    private static UnitResponse unit(UUID id, String code, boolean active) {
        return new UnitResponse(id, code, code + "課", code, UnitKind.SECTION, active, 0);
    }

    private static Reckoning reckon(String recordsFrom, boolean surveyingActive, PlanInForce plan, List<ActivityCount> counts,
            Map<DutyMark.Key, DutyMark> marks, CalledDuty... calls) {
        List<UnitResponse> units = List.of(unit(SURVEYING, "surveying", surveyingActive), unit(REGISTRATION, "registration", true),
                unit(DATA, "data", true));
        return new DutyList(LocalDate.parse(recordsFrom), List.of(plan), units, NO_CALENDAR, Tally.of(counts), marks)
                .reckon(TODAY, 2026, 2026, List.of(calls));
    }

    private static ActivityCount count(UUID unit, String month, int times) {
        return new ActivityCount(LINEAGE, unit, YearMonth.parse(month), times, times, 0, 0);
    }

    @Test
    void a_units_duty_counts_that_unit_and_a_joint_one_the_office() {
        PlanInForce plan = plan("2025-01-01", item(1, times(3, Counted.PER_UNIT, SURVEYING, REGISTRATION), times(18, Counted.JOINTLY, SURVEYING, DATA)));
        List<ActivityCount> counts = List.of(count(SURVEYING, "2026-03", 3), count(REGISTRATION, "2026-03", 1), count(REGISTRATION, "2026-04", 1),
                count(null, "2026-03", 10), count(null, "2025-12", 100), count(null, "2027-01", 100));
        List<ReckonedDuty> duties = reckon("2026-01-01", true, plan, counts, Map.of()).duties();
        assertEquals(List.of(10, 3, 2), duties.stream().map(duty -> duty.standing().done(TODAY)).toList());
        assertEquals(List.of(ItemStatus.BEHIND, ItemStatus.ON_TRACK, ItemStatus.ATTENTION), duties.stream().map(duty -> duty.standing().on(TODAY)).toList());
        assertEquals(LINEAGE + ".202601-202612.joint", duties.getFirst().id());
        assertEquals(2, duties.getFirst().units().size());
    }

    @ParameterizedTest(name = "records from {0}: {1} monthly duties")
    @CsvSource({"2025-01-01, 12", "2026-01-31, 12", "2026-02-01, 11", "2026-11-01, 2", "2026-11-30, 2", "2026-12-01, 1", "2027-01-01, 0"})
    void what_ended_before_records_began_is_not_asked_for(String recordsFrom, int duties) {
        assertEquals(duties, reckon(recordsFrom, true, plan("2025-01-01", item(1, monthly(SURVEYING))), List.of(), Map.of()).duties().size());
    }

    @Test
    void a_unit_out_of_service_owes_nothing_but_what_it_did_stays() {
        PlanInForce plan = plan("2025-01-01", item(1, monthly(SURVEYING), times(18, Counted.JOINTLY, SURVEYING, DATA)));
        DutyMark.Key may = new DutyMark.Key(LINEAGE, SURVEYING, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        Reckoning reckoning = reckon("2026-01-01", false, plan, List.of(count(SURVEYING, "2026-03", 1)),
                Map.of(may, new DutyMark(may, Declaration.waived("停辦", "研考", Instant.EPOCH))));
        assertEquals(List.of(LINEAGE + ".202603-202603.surveying", LINEAGE + ".202605-202605.surveying", LINEAGE + ".202601-202612.joint"),
                reckoning.duties().stream().map(ReckonedDuty::id).toList());
        assertEquals(List.of("data"), reckoning.duties().get(2).units().stream().map(unit -> unit.code()).toList());
    }

    @Test
    void a_declaration_finds_its_duty_in_another_revision_of_the_plan() {
        DutyMark.Key march = new DutyMark.Key(LINEAGE, SURVEYING, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        DutyMark mark = new DutyMark(march, Declaration.done(LocalDate.of(2026, 4, 5), " 補辦 ", "課長", Instant.EPOCH));
        PlanInForce renumbered = plan("2026-02-15", new PlanInForce.Item(LINEAGE, "9.9.9.9.9", "改寫", 7, "1", "1.1.1", List.of(monthly(DATA, SURVEYING)), null));
        ReckonedDuty duty = reckon("2026-01-01", true, renumbered, List.of(), Map.of(march, mark)).find(LINEAGE + ".202603-202603.surveying");
        assertEquals(DutyState.DONE, duty.standing().state(TODAY));
        assertEquals("補辦", duty.mark().words());
        assertEquals(1, duty.version());
        assertEquals("9.9.9.9.9", duty.item().code());
        mark.declare(Declaration.takenBack("課長", Instant.EPOCH));
        assertNull(duty.with(mark).mark());
        assertEquals(DutyState.OPEN, duty.with(mark).standing().state(TODAY));
    }

    @ParameterizedTest(name = "called for {0} to {1}: {2} of the recorded times count")
    @CsvSource({"2026-03-01, 2026-03-31, 2", "2026-03-01, 2026-04-30, 6", "2026-03-10, 2026-03-31, 0", "2026-03-01, 2026-04-29, 2",
        "2025-12-01, 2026-03-31, 3"})
    void a_call_counts_whole_months_only_because_sums_do_not_tell_the_days(LocalDate from, LocalDate to, int done) {
        CalledDuty call = new CalledDuty(LINEAGE, SURVEYING, from, to, "配合調查", Instant.EPOCH);
        List<ActivityCount> counts = List.of(count(SURVEYING, "2026-03", 2), count(SURVEYING, "2026-04", 4), count(SURVEYING, "2025-12", 1),
                count(DATA, "2026-03", 50));
        ReckonedDuty duty = reckon("2026-01-01", true, plan("2025-01-01", item(1, plain(ScheduleKind.ON_DEMAND, SURVEYING))), counts, Map.of(), call)
                .duties().getFirst();
        assertEquals(done, duty.standing().done(TODAY));
        assertEquals(call.id.toString(), duty.id());
        assertEquals(ScheduleKind.ON_DEMAND, duty.standing().kind());
    }

    @Test
    void a_call_that_ended_before_records_began_or_whose_item_is_gone_is_not_shown() {
        CalledDuty early = new CalledDuty(LINEAGE, SURVEYING, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "早", Instant.EPOCH);
        CalledDuty gone = new CalledDuty(new UUID(0, 99), SURVEYING, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), "無", Instant.EPOCH);
        assertEquals(List.of(), reckon("2026-02-01", true, plan("2025-01-01", item(1, plain(ScheduleKind.ON_DEMAND, SURVEYING))), List.of(), Map.of(),
                early, gone).duties());
    }

    @Test
    void duties_stand_in_the_order_of_due_day_plan_and_units() {
        Reckoning reckoning = reckon("2026-12-01", true, plan("2025-01-01", item(2, monthly(DATA, SURVEYING)), item(1, monthly(REGISTRATION))),
                List.of(), Map.of());
        assertEquals(List.of("1 registration", "2 surveying", "2 data"),
                reckoning.duties().stream().map(duty -> duty.item().place() + " " + duty.units().getFirst().code()).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, false, 2026-11-01", "2026-11-25, true, 2025-01-01", "2028-02-29, false, 2028-02-01", "2027-01-01, true, 2026-01-01"})
    void records_begin_with_the_month_of_the_first_start(LocalDate today, boolean demo, LocalDate from) {
        assertEquals(from, DutyStart.recordsFrom(today, demo));
    }
}
