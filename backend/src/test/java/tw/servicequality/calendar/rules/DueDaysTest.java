package tw.servicequality.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days on the calendars of 114 and 115; 116 is not loaded. */
class DueDaysTest {

    private static final OfficeCalendar CALENDAR = calendar(Map.of());
    private final DueDays days = new DueDays(CALENDAR, true);

    private static OfficeCalendar calendar(Map<LocalDate, OfficeCalendar.Overlay> overlays) {
        Map<Integer, OfficeCalendar.Edition> editions = new HashMap<>();
        editions.put(2025, edition(2025, List.of("2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-28")));
        editions.put(2026, edition(2026, List.of("2026-01-01", "2026-02-27", "2026-02-28")));
        return new OfficeCalendar(UUID.randomUUID(), editions, overlays);
    }

    private static OfficeCalendar.Edition edition(int year, List<String> off) {
        Map<LocalDate, String> rest = new TreeMap<>();
        off.forEach(day -> rest.put(LocalDate.parse(day), ""));
        return new OfficeCalendar.Edition(UUID.randomUUID(), 1, false, CalendarYear.of(year, rest, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, 2026-04-30, false", "2026-01-31, 2026-02-02, true", "2025-01-31, 2025-02-03, true", "2025-02-28, 2025-03-03, true",
        "2026-10-31, 2026-11-02, true", "2025-08-31, 2025-09-01, true"})
    void a_last_day_that_is_not_worked_moves_on(LocalDate official, LocalDate due, boolean rolled) {
        DueDays.DueDay found = days.of(official);
        assertEquals(new DueDays.DueDay(due, official, false), found);
        assertEquals(rolled, found.rolled());
    }

    @Test
    void an_office_that_does_not_move_days_keeps_them_whatever_the_calendar() {
        DueDays fixed = new DueDays(CALENDAR, false);
        assertEquals(LocalDate.of(2026, 1, 31), fixed.of(LocalDate.of(2026, 1, 31)).date());
        assertEquals(new DueDays.DueDay(LocalDate.of(2031, 5, 31), LocalDate.of(2031, 5, 31), false), fixed.of(LocalDate.of(2031, 5, 31)));
    }

    @Test
    void a_year_that_is_not_loaded_is_told() {
        assertEquals(new DueDays.DueDay(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 1, 31), true), days.of(LocalDate.of(2027, 1, 31)));
        // the year before is loaded, but whether the day could move into the next is not known
        assertEquals(new DueDays.DueDay(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), true), days.of(LocalDate.of(2026, 12, 31)));
        assertNull(days.workingDaysLeft(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        // 23 November has 24, 25, 26, 27 and 30 left
        "2026-11-30, 5, 2026-11-23", "2026-11-30, 0, 2026-11-30", "2026-11-27, 1, 2026-11-26",
        // the Lunar New Year lies between
        "2025-02-03, 5, 2025-01-20",
        // over the turn of the year; 1 January is a holiday
        "2026-01-06, 5, 2025-12-29",
        // no calendar: calendar days
        "2027-01-31, 5, 2027-01-26", "2027-01-05, 10, 2026-12-26",
        // the calendar begins in 2025
        "2025-01-06, 10, 2024-12-27",
    })
    void the_day_from_which_few_working_days_are_left(LocalDate due, int workingDays, LocalDate notice) {
        assertEquals(notice, days.noticeFrom(due, workingDays));
    }

    @Test
    void on_the_notice_day_and_not_the_day_before_so_many_are_left() {
        for (LocalDate due = LocalDate.of(2026, 2, 1); due.isBefore(LocalDate.of(2026, 12, 31)); due = due.plusDays(1)) {
            LocalDate notice = days.noticeFrom(due, 10);
            assertEquals(10, days.workingDaysLeft(notice, due));
            assertEquals(11, days.workingDaysLeft(notice.minusDays(1), due));
        }
    }

    @Test
    void a_typhoon_day_moves_a_due_day() {
        LocalDate typhoon = LocalDate.of(2026, 9, 30);
        DueDays after = new DueDays(calendar(Map.of(typhoon, new OfficeCalendar.Overlay(false, "颱風停止上班"))), true);
        assertEquals(LocalDate.of(2026, 10, 1), after.of(typhoon).date());
        assertEquals(-1, after.workingDaysLeft(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 9, 29)));
    }
}
