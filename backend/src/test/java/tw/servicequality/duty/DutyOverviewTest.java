package tw.servicequality.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.duty.rules.ExamplePlans.SURVEYING;
import static tw.servicequality.duty.rules.ExamplePlans.item;
import static tw.servicequality.duty.rules.ExamplePlans.monthly;
import static tw.servicequality.duty.rules.ExamplePlans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.duty.rules.LeftOpen;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.actor.Actor;

/** What belongs to a year, and what the year before left open: here a monthly duty, recorded since November 2026. */
class DutyOverviewTest {

    private static final UUID LINEAGE = new UUID(0, 1);
    private static final DueDays NO_CALENDAR = new DueDays(new OfficeCalendar(UUID.randomUUID(), Map.of(), Map.of()), true);
    private static final DutyMark.Key NOVEMBER = new DutyMark.Key(LINEAGE, SURVEYING, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    private static DutyOverview overview(int year, String today, Map<DutyMark.Key, DutyMark> marks, CalledDuty... calls) {
        LocalDate day = LocalDate.parse(today);
        List<UnitResponse> units = List.of(new UnitResponse(SURVEYING, "surveying", "測量課", "Surveying", UnitKind.SECTION, true, 0));
        Reckoning reckoning = new DutyList(LocalDate.of(2026, 11, 1), List.of(plan("2025-01-01", item(1, monthly(SURVEYING)))), units, NO_CALENDAR,
                Tally.of(List.of()), marks).reckon(day, LeftOpen.firstYear(year, day), year, List.of(calls));
        return DutyOverview.of(reckoning, year, new DutyAnswers(reckoning, Actor.PROGRAM));
    }

    private static List<String> periods(List<DutyOverview.Duty> duties) {
        return duties.stream().map(duty -> duty.year().to().toString().substring(0, 7)).toList();
    }

    @ParameterizedTest(name = "{0}, seen on {1}: {2} of its own and {3} left open")
    @CsvSource({"2027, 2027-01-15, 12, 2", "2027, 2027-03-31, 12, 2", "2027, 2027-04-01, 12, 0", "2027, 2026-11-25, 12, 0", "2026, 2026-11-25, 2, 0",
        "2026, 2027-02-01, 2, 0", "2028, 2027-02-01, 12, 0"})
    void a_years_own_duties_and_what_was_left_open_are_kept_apart(int year, String today, int own, int leftOpen) {
        DutyOverview overview = overview(year, today, Map.of());
        assertEquals(own, overview.duties().size());
        assertEquals(leftOpen, overview.leftOpen().size());
        assertEquals(own + leftOpen, overview.all().size());
    }

    @Test
    void what_was_done_or_waived_is_not_left_open() {
        DutyMark waived = new DutyMark(NOVEMBER, Declaration.waived("停辦", "研考", Instant.EPOCH));
        assertEquals(List.of("2026-12"), periods(overview(2027, "2027-02-01", Map.of(NOVEMBER, waived)).leftOpen()));
    }

    @Test
    void what_was_called_for_over_the_turn_of_the_year_belongs_to_both_and_is_left_open_by_neither() {
        CalledDuty call = new CalledDuty(LINEAGE, SURVEYING, LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 31), "配合調查", Instant.EPOCH);
        DutyOverview next = overview(2027, "2027-02-15", Map.of(), call);
        assertEquals(13, next.duties().size());
        assertEquals(List.of("2026-11", "2026-12"), periods(next.leftOpen()));
        assertEquals(List.of("2026-11", "2026-12", "2027-01"), periods(overview(2026, "2027-02-15", Map.of(), call).duties()));
    }
}
