package tw.servicequality.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.duty.rules.ExamplePlans.SURVEYING;
import static tw.servicequality.duty.rules.ExamplePlans.item;
import static tw.servicequality.duty.rules.ExamplePlans.monthly;
import static tw.servicequality.duty.rules.ExamplePlans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.duty.DutyOverview;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.duty.DutyYear;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.kpi.KpiOverview;

/** In February of a year, when December's duty was not done. */
class StatusYearTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final PlanInForce.Item ITEM = item(1, monthly(SURVEYING));
    private static final UnitReference UNIT = new UnitReference(SURVEYING, "surveying", "測量課", null);

    private static DutyOverview.Duty duty(String lastDay, DutyState state) {
        LocalDate to = LocalDate.parse(lastDay);
        LocalDate from = to.withDayOfMonth(1);
        DutyStanding standing = new DutyStanding(ScheduleKind.MONTHLY, from, to, to, to.minusDays(5), 1, LocalDate.of(2026, 1, 1), Map.of(),
                state == DutyState.OPEN ? null : new DutyStanding.Mark(state, to));
        DueResponse due = new DueResponse(to, to, false, null);
        return new DutyOverview.Duty(new DutyResponse(lastDay, ITEM.code(), ITEM.text(), ITEM.lineageId(), List.of(UNIT), false, "每月",
                ScheduleKind.MONTHLY, false, null, from, to, due, 1, 0, null, 1, state, standing.on(TODAY), null, null, null, 0, List.of()),
                new DutyYear(ITEM.lineageId(), List.of(SURVEYING), standing));
    }

    private static StatusYear february(UUID unit) {
        return StatusYear.of(2027, TODAY, plan("2025-01-01", ITEM), List.of(UNIT), unit, new DutyOverview(List.of(duty("2027-01-31", DutyState.DONE),
                duty("2027-02-28", DutyState.OPEN)), List.of(duty("2026-12-31", DutyState.OPEN)), null), new KpiOverview(List.of(), List.of()), List.of());
    }

    private static List<String> ids(List<DutyResponse> duties) {
        return duties.stream().map(DutyResponse::id).toList();
    }

    @Test
    void the_years_own_duties_make_its_totals() {
        assertEquals(List.of("2027-01-31", "2027-02-28"), ids(february(null).shownDuties()));
        assertEquals(List.of("2027-01-31", "2027-02-28"), ids(february(SURVEYING).shownDuties()));
    }

    @Test
    void what_was_left_open_still_waits() {
        assertEquals(List.of("2026-12-31", "2027-02-28"), ids(february(null).openDuties()));
        assertEquals(List.of("2026-12-31", "2027-02-28"), ids(february(SURVEYING).openDuties()));
    }

    @Test
    void what_was_left_open_makes_the_item_late_but_no_month_of_the_year() {
        assertEquals(ItemStatus.OVERDUE, february(null).now(ITEM));
        assertEquals(List.of(ItemStatus.ON_TRACK, ItemStatus.ON_TRACK, ItemStatus.NOT_DUE), february(null).months(ITEM).subList(0, 3));
    }
}
