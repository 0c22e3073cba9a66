package tw.servicequality.duty.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;

/** How duties stand on a day, by tables of examples for every kind of schedule. */
class DutyStandingTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static DutyStanding duty(ScheduleKind kind, String from, String to, String due, String notice, int required, String counts,
            DutyStanding.Mark mark) {
        Map<YearMonth, Integer> done = new TreeMap<>();
        for (String count : counts == null || counts.isEmpty() ? new String[0] : counts.split(" ")) {
            done.put(YearMonth.parse(count.substring(0, 7)), Integer.parseInt(count.substring(8)));
        }
        return new DutyStanding(kind, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(due), LocalDate.parse(notice), required,
                LONG_AGO, done, mark);
    }

    private static DutyStanding.Mark doneOn(String day) {
        return day == null ? null : new DutyStanding.Mark(DutyState.DONE, LocalDate.parse(day));
    }

    private static DutyStanding recordedFrom(String day, DutyStanding of) {
        return new DutyStanding(of.kind(), of.from(), of.to(), of.due(), of.noticeFrom(), of.required(), LocalDate.parse(day), of.counts(), of.mark());
    }

    @ParameterizedTest(name = "January, done [{0}], declared [{1}], on {2}: {3}")
    @CsvSource({
        // 31 January 2026 is a Saturday; the due day is Monday, 2 February; from 26 January on five working days are left
        ", , 2025-12-31, NOT_DUE", ", , 2026-01-01, ON_TRACK", ", , 2026-01-25, ON_TRACK", ", , 2026-01-26, ATTENTION",
        ", , 2026-01-31, ATTENTION", ", , 2026-02-02, ATTENTION", ", , 2026-02-03, OVERDUE", ", , 2026-12-31, OVERDUE",
        // a record of the month shows, whenever it was entered
        "2026-01:1, , 2026-01-02, ON_TRACK", "2026-01:1, , 2026-02-03, ON_TRACK", "2026-01:2, , 2027-01-01, ON_TRACK",
        "2026-01:1, , 2025-12-31, NOT_DUE",
        // declared in time, late, and on the day itself
        ", 2026-01-20, 2026-01-19, ON_TRACK", ", 2026-01-20, 2026-02-03, ON_TRACK", ", 2026-02-10, 2026-02-09, OVERDUE",
        ", 2026-02-10, 2026-02-10, ON_TRACK", ", 2026-02-10, 2026-12-31, ON_TRACK",
    })
    void monthly(String counts, String declared, LocalDate day, ItemStatus status) {
        assertEquals(status, duty(ScheduleKind.MONTHLY, "2026-01-01", "2026-01-31", "2026-02-02", "2026-01-26", 1, counts, doneOn(declared)).on(day));
    }

    @ParameterizedTest(name = "leap February on {0}: {1}")
    @CsvSource({"2028-01-31, NOT_DUE", "2028-02-01, ON_TRACK", "2028-02-20, ON_TRACK", "2028-02-21, ATTENTION", "2028-02-29, ATTENTION",
        "2028-03-01, OVERDUE"})
    void monthly_in_a_leap_february(LocalDate day, ItemStatus status) {
        assertEquals(status, duty(ScheduleKind.MONTHLY, "2028-02-01", "2028-02-29", "2028-02-29", "2028-02-21", 1, null, null).on(day));
    }

    @ParameterizedTest(name = "December on {0}: {1}")
    @CsvSource({"2027-11-30, NOT_DUE", "2027-12-01, ON_TRACK", "2027-12-31, ATTENTION", "2028-01-03, ATTENTION", "2028-01-04, OVERDUE"})
    void monthly_in_a_december_that_is_due_in_the_next_year(LocalDate day, ItemStatus status) {
        assertEquals(status, duty(ScheduleKind.MONTHLY, "2027-12-01", "2027-12-31", "2028-01-03", "2027-12-27", 1, null, null).on(day));
    }

    @ParameterizedTest(name = "window of March and April, done [{0}], on {1}: {2}")
    @CsvSource({", 2026-02-28, NOT_DUE", ", 2026-03-01, ON_TRACK", ", 2026-04-15, ON_TRACK", ", 2026-04-16, ATTENTION", ", 2026-04-30, ATTENTION",
        ", 2026-05-01, OVERDUE", "2026-03:1, 2026-03-01, ON_TRACK", "2026-03:1, 2026-05-01, ON_TRACK", "2026-04:1, 2026-05-01, ON_TRACK",
        // at the end of March what was done in April was not done yet
        "2026-04:1, 2026-03-31, ON_TRACK"})
    void yearly_window(String counts, LocalDate day, ItemStatus status) {
        assertEquals(status, duty(ScheduleKind.YEARLY_WINDOW, "2026-03-01", "2026-04-30", "2026-04-30", "2026-04-16", 1, counts, null).on(day));
    }

    @ParameterizedTest(name = "called for 10 to 25 March on {0}: {1}")
    @CsvSource({"2026-03-09, NOT_DUE", "2026-03-10, ON_TRACK", "2026-03-11, ATTENTION", "2026-03-25, ATTENTION", "2026-03-26, OVERDUE"})
    void on_demand(LocalDate day, ItemStatus status) {
        assertEquals(status, duty(ScheduleKind.ON_DEMAND, "2026-03-10", "2026-03-25", "2026-03-25", "2026-03-11", 1, null, null).on(day));
    }

    private static DutyStanding eighteen(String counts, String declared) {
        return duty(ScheduleKind.TIMES_PER_YEAR, "2026-01-01", "2026-12-31", "2027-01-04", "2026-12-18", 18, counts, doneOn(declared));
    }

    @ParameterizedTest(name = "18 a year, done [{0}], on {1}: {2}")
    @CsvSource({
        ", 2025-12-31, NOT_DUE", ", 2026-01-15, ON_TRACK", ", 2026-02-28, ATTENTION", ", 2026-06-30, ATTENTION", ", 2026-07-01, BEHIND",
        "2026-03:9, 2026-02-28, ATTENTION", "2026-03:9, 2026-03-31, ON_TRACK", "2026-03:9, 2026-06-30, ON_TRACK", "2026-03:9, 2026-07-01, ATTENTION",
        "2026-03:9 2026-10:6, 2026-09-30, ATTENTION", "2026-03:9 2026-10:6, 2026-10-31, ON_TRACK", "2026-03:9 2026-10:5, 2026-10-31, ATTENTION",
        "2026-10:18, 2026-09-30, BEHIND", "2026-10:18, 2026-10-01, ON_TRACK",
        // the year is over but the due day is not: the pace of the last day holds
        "2026-03:17, 2026-12-31, BEHIND", "2026-03:17, 2027-01-04, BEHIND", "2026-03:17, 2027-01-05, OVERDUE", "2026-03:18, 2027-01-05, ON_TRACK",
    })
    void times_per_year(String counts, LocalDate day, ItemStatus status) {
        assertEquals(status, eighteen(counts, null).on(day));
    }

    @Test
    void a_yearly_number_can_be_declared_reached() {
        assertEquals(ItemStatus.BEHIND, eighteen("2026-03:5", "2026-11-20").on(LocalDate.of(2026, 10, 31)));
        assertEquals(ItemStatus.ON_TRACK, eighteen("2026-03:5", "2026-11-20").on(LocalDate.of(2026, 11, 30)));
        assertEquals(0, eighteen("2026-03:5", "2026-11-20").missing(LocalDate.of(2026, 11, 30)));
        assertEquals(13, eighteen("2026-03:5", null).missing(LocalDate.of(2026, 11, 30)));
    }

    @ParameterizedTest(name = "records from {0}, done [{1}], on {2}: {3}")
    @CsvSource({
        // records begin in mid-year: with nothing recorded nothing is known, good or bad
        "2026-11-01, , 2026-03-31, NO_DATA", "2026-11-01, , 2026-11-25, NO_DATA", "2026-11-01, , 2027-01-05, NO_DATA", "2026-11-01, , 2025-12-31, NOT_DUE",
        // with something recorded it is judged
        "2026-11-01, 2026-11:1, 2026-11-25, BEHIND", "2026-11-01, 2026-11:1, 2026-10-31, NO_DATA", "2026-11-01, 2026-11:18, 2026-11-25, ON_TRACK",
        // records that began with the year
        "2026-01-01, , 2026-11-25, BEHIND", "2026-01-02, , 2026-11-25, NO_DATA",
    })
    void a_yearly_number_whose_year_began_before_the_records(String recordsFrom, String counts, LocalDate day, ItemStatus status) {
        assertEquals(status, recordedFrom(recordsFrom, eighteen(counts, null)).on(day));
    }

    @Test
    void a_declaration_tells_more_than_missing_records() {
        assertEquals(ItemStatus.ON_TRACK, recordedFrom("2026-11-01", eighteen(null, "2026-11-20")).on(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void a_window_that_was_open_when_records_began_is_still_owed() {
        DutyStanding window = duty(ScheduleKind.YEARLY_WINDOW, "2026-10-01", "2026-12-31", "2026-12-31", "2026-12-17", 1, null, null);
        assertEquals(ItemStatus.OVERDUE, recordedFrom("2026-11-01", window).on(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void a_waiver_holds_for_the_whole_period_and_a_record_outweighs_it() {
        DutyStanding waived = duty(ScheduleKind.MONTHLY, "2026-01-01", "2026-01-31", "2026-02-02", "2026-01-26", 1, null,
                new DutyStanding.Mark(DutyState.WAIVED, null));
        assertEquals(ItemStatus.ON_TRACK, waived.on(LocalDate.of(2026, 1, 31)));
        assertEquals(ItemStatus.ON_TRACK, waived.on(LocalDate.of(2026, 6, 1)));
        assertEquals(ItemStatus.NOT_DUE, waived.on(LocalDate.of(2025, 12, 31)));
        assertEquals(DutyState.WAIVED, waived.state(LocalDate.of(2026, 1, 31)));
        assertEquals(0, waived.missing(LocalDate.of(2026, 1, 31)));
        DutyStanding done = duty(ScheduleKind.MONTHLY, "2026-01-01", "2026-01-31", "2026-02-02", "2026-01-26", 1, "2026-01:1",
                new DutyStanding.Mark(DutyState.WAIVED, null));
        assertEquals(DutyState.DONE, done.state(LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest(name = "done [{0}], declared [{1}]: late {2}")
    @CsvSource({", , false", ", 2026-02-02, false", ", 2026-02-03, true", "2026-01:1, 2026-02-03, false"})
    void late_is_what_was_declared_done_after_the_due_day(String counts, String declared, boolean late) {
        assertEquals(late, duty(ScheduleKind.MONTHLY, "2026-01-01", "2026-01-31", "2026-02-02", "2026-01-26", 1, counts, doneOn(declared)).isLate());
    }

    @Test
    void only_yearly_numbers_have_a_pace() {
        assertEquals(new BigDecimal("15.00"), eighteen(null, null).expected(LocalDate.of(2026, 10, 31)));
        assertNull(duty(ScheduleKind.MONTHLY, "2026-01-01", "2026-01-31", "2026-02-02", "2026-01-26", 1, null, null).expected(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void nothing_can_be_declared_before_the_period_begins() {
        assertFalse(eighteen(null, null).hasBegun(LocalDate.of(2025, 12, 31)));
        assertTrue(eighteen(null, null).hasBegun(LocalDate.of(2026, 1, 1)));
    }
}
