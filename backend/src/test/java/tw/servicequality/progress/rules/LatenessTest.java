package tw.servicequality.progress.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;

/** When reports are due and how late they come, on the holidays of 114 and 115; 116 is not loaded. */
class LatenessTest {

    private static final OfficeCalendar CALENDAR = calendar();

    private static OfficeCalendar calendar() {
        Map<Integer, OfficeCalendar.Edition> editions = new HashMap<>();
        editions.put(2025, edition(2025, List.of("2025-01-01", "2025-10-06", "2025-10-10", "2025-10-24")));
        editions.put(2026, edition(2026, List.of("2026-01-01", "2026-04-03", "2026-04-06")));
        return new OfficeCalendar(UUID.randomUUID(), editions, Map.of());
    }

    private static OfficeCalendar.Edition edition(int year, List<String> off) {
        Map<LocalDate, String> rest = new TreeMap<>();
        off.forEach(day -> rest.put(LocalDate.parse(day), "放假"));
        return new OfficeCalendar.Edition(UUID.randomUUID(), 1, false, CalendarYear.of(year, rest, Map.of()));
    }

    @ParameterizedTest(name = "{0}, on day {1}, rolled {2}: {3}")
    @CsvSource({"2025-09, 5, true, 2025-10-07", "2026-03, 5, true, 2026-04-07", "2026-11, 5, true, 2026-12-07", "2026-10, 5, true, 2026-11-05",
        "2025-12, 5, true, 2026-01-05", "2026-11, 5, false, 2026-12-05", "2026-10, 10, true, 2026-11-10", "2026-12, 5, true, 2027-01-05",
        "2026-01, 31, false, 2026-02-28", "2026-05, 31, true, 2026-06-30"})
    void the_day_that_counts(YearMonth month, int day, boolean roll, LocalDate due) {
        assertEquals(due, Lateness.due(month, day, new DueDays(CALENDAR, roll)).date());
    }

    @Test
    void a_calendar_that_is_not_loaded_is_told() {
        assertTrue(Lateness.due(YearMonth.of(2026, 12), 5, new DueDays(CALENDAR, true)).calendarMissing());
    }

    @ParameterizedTest(name = "due {0}, came {1}: {2} late, counted {3}")
    @CsvSource({"2025-10-07, 2025-09-30, 0, ''", "2025-10-07, 2025-10-07, 0, ''", "2025-10-07, 2025-10-08, 1, 1", "2025-10-07, 2025-10-09, 2, '1 2'",
        // 10 October is off, then a weekend: all three come on Monday
        "2025-10-07, 2025-10-10, 3, '1 2 - - - 3'", "2025-10-07, 2025-10-12, 3, '1 2 - - - 3'", "2025-10-07, 2025-10-13, 3, '1 2 - - - 3'",
        // a due day that did not roll: what comes on Sunday comes on Monday
        "2026-12-05, 2026-12-06, 1, '- 1'", "2026-12-05, 2026-12-08, 2, '- 1 2'", "2025-12-30, 2026-01-02, 2, '1 - 2'"})
    void late_in_working_days(LocalDate due, LocalDate came, int days, String counted) {
        Lateness found = Lateness.of(due, came, CALENDAR);
        assertEquals(days, found.workingDays());
        assertEquals(days > 0, found.isLate());
        assertEquals(counted, found.steps().stream().map(step -> Objects.toString(step.counted(), "-")).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "due {0}, today {1}: {2} left")
    @CsvSource({"2025-10-07, 2025-10-01, 3", "2025-10-07, 2025-10-07, 0", "2025-10-07, 2025-10-08, -1", "2025-10-07, 2025-10-09, -2",
        // as late as what comes on Monday; never past by nothing
        "2025-10-07, 2025-10-11, -3", "2025-10-07, 2025-10-13, -3", "2026-12-05, 2026-12-06, -1"})
    void left_and_late_are_one_count(LocalDate due, LocalDate today, int left) {
        assertEquals(left, Lateness.left(due, today, new DueDays(CALENDAR, true)));
        Lateness late = Lateness.of(due, today, CALENDAR);
        assertEquals(late.workingDays(), Math.max(0, -left));
        assertNull(Lateness.left(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4), new DueDays(CALENDAR, true)));
    }

    @Test
    void late_by_nobody_knows_how_many() {
        Lateness found = Lateness.of(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4), CALENDAR);
        assertTrue(found.isLate());
        assertNull(found.workingDays());
        assertEquals(List.of(), found.steps());
        assertFalse(Lateness.of(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 5), CALENDAR).isLate());
    }

    @ParameterizedTest(name = "{0} on {1}: begun {2}, over {3}, demanded since 2026-03-15: {4}")
    @CsvSource({"2026-11, 2026-11-01, true, false, true", "2026-11, 2026-12-01, true, true, true", "2026-12, 2026-11-30, false, false, true",
        "2026-03, 2026-11-30, true, true, true", "2026-02, 2026-11-30, true, true, false"})
    void months(YearMonth month, LocalDate today, boolean begun, boolean over, boolean demanded) {
        assertEquals(begun, ReportedMonth.hasBegun(month, today));
        assertEquals(over, ReportedMonth.isOver(month, today));
        assertEquals(demanded, ReportedMonth.isDemanded(month, LocalDate.of(2026, 3, 15)));
        assertEquals(begun, ReportedMonth.begun(month.getYear(), today).contains(month));
    }
}
