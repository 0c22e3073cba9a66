package tw.servicequality.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The tables of examples, on the days that matter of the years 113 to 116. */
class WorkingDaysTest {

    private static final List<String> OFF_114 = List.of("2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31",
            "2025-02-28", "2025-04-03", "2025-04-04", "2025-05-30", "2025-10-06", "2025-10-10");
    private static final List<String> OFF_114_REVISED = List.of("2025-09-29", "2025-10-24", "2025-12-25");
    private static final List<String> OFF_115 = List.of("2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20",
            "2026-02-27", "2026-04-03", "2026-04-06", "2026-05-01", "2026-06-19", "2026-09-25", "2026-09-28", "2026-10-09", "2026-10-26", "2026-12-25");

    private final WorkingDays original = new WorkingDays(calendar(List.of(OFF_114), Map.of()));
    private final WorkingDays revised = new WorkingDays(calendar(List.of(OFF_114, OFF_114_REVISED), Map.of()));

    private static OfficeCalendar calendar(List<List<String>> off114, Map<LocalDate, OfficeCalendar.Overlay> overlays) {
        Map<LocalDate, String> off = new TreeMap<>();
        off114.forEach(days -> days.forEach(day -> off.put(LocalDate.parse(day), "")));
        Map<LocalDate, String> off115 = new TreeMap<>();
        OFF_115.forEach(day -> off115.put(LocalDate.parse(day), ""));
        Map<Integer, OfficeCalendar.Edition> editions = new HashMap<>();
        editions.put(2025, edition(off114.size(), false, CalendarYear.of(2025, off, Map.of(LocalDate.of(2025, 2, 8), "補行上班"))));
        editions.put(2026, edition(1, true, CalendarYear.of(2026, off115, Map.of())));
        return new OfficeCalendar(UUID.randomUUID(), editions, overlays);
    }

    private static OfficeCalendar.Edition edition(int revision, boolean provisional, CalendarYear content) {
        return new OfficeCalendar.Edition(UUID.randomUUID(), revision, provisional, content);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-20, 2025-02-04", "2025-02-06, 2025-02-13", "2025-09-26, 2025-10-08", "2025-12-24, 2026-01-05", "2026-02-12, 2026-03-02",
        "2025-02-07, 2025-02-14", "2025-02-08, 2025-02-17", "2026-11-22, 2026-11-30"})
    void six_working_days(LocalDate received, LocalDate due) {
        assertEquals(due, revised.due(received, 6).due());
        assertEquals(6, revised.between(received, due));
        assertEquals(-6, revised.between(due, received));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-20, true", "2025-12-24, true", "2026-12-21, true", "2026-12-23, false", "2024-12-31, true", "2024-12-30, false", "2015-03-04, false"})
    void a_year_that_is_not_loaded_gives_no_day_where_none_is_demanded(LocalDate received, boolean known) {
        assertEquals(known, revised.dueIfLoaded(received, 6).isPresent());
        if (known) {
            assertEquals(revised.due(received, 6), revised.dueIfLoaded(received, 6).orElseThrow());
        } else {
            assertThrows(ProblemException.class, () -> revised.due(received, 6));
        }
    }

    @Test
    void an_older_edition_gives_an_older_answer() {
        WorkingDays.Due due = original.due(LocalDate.of(2025, 9, 26), 6);
        assertEquals(LocalDate.of(2025, 10, 7), due.due());
        assertEquals(1, due.editions().getFirst().revision());
        assertEquals(2, revised.due(LocalDate.of(2025, 9, 26), 6).editions().getFirst().revision());
    }

    @Test
    void the_arithmetic_is_shown_day_by_day() {
        WorkingDays.Due due = revised.due(LocalDate.of(2025, 2, 6), 3);
        assertEquals(List.of("2025-02-07=1", "2025-02-08=2", "2025-02-09=null", "2025-02-10=3"),
                due.steps().stream().map(step -> step.day().date() + "=" + step.counted()).toList());
        assertEquals("補行上班", due.steps().get(1).day().note());
        assertFalse(due.provisional());
    }

    @Test
    void an_answer_that_rests_on_a_provisional_calendar_says_so() {
        WorkingDays.Due due = revised.due(LocalDate.of(2025, 12, 24), 6);
        assertEquals(List.of(114, 115), due.editions().stream().map(OfficeCalendar.Edition::rocYear).toList());
        assertTrue(due.provisional());
        assertEquals(List.of(115), revised.due(LocalDate.of(2025, 12, 31), 1).editions().stream().map(OfficeCalendar.Edition::rocYear).toList());
    }

    @ParameterizedTest
    @CsvSource({"2025-10, 2025-10-07", "2026-04, 2026-04-07", "2026-12, 2026-12-07", "2026-11, 2026-11-05"})
    void the_fifth_of_a_month(YearMonth month, LocalDate due) {
        assertEquals(due, revised.roll(month.atDay(5)));
    }

    @Test
    void typhoon_days_lie_on_top() {
        LocalDate typhoon = LocalDate.of(2025, 9, 30);
        WorkingDays days = new WorkingDays(calendar(List.of(OFF_114, OFF_114_REVISED),
                Map.of(typhoon, new OfficeCalendar.Overlay(false, "颱風停止上班"))));
        WorkingDays.Due due = days.due(LocalDate.of(2025, 9, 26), 6);
        assertEquals(LocalDate.of(2025, 10, 9), due.due());
        assertEquals("颱風停止上班", due.steps().get(3).day().overlay());
        assertNull(due.steps().get(3).counted());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 116", "2024-12-30, 113"})
    void a_year_that_is_not_loaded_is_never_guessed(LocalDate from, String rocYear) {
        ProblemException missing = assertThrows(ProblemException.class, () -> revised.due(from, 6));
        assertEquals(ProblemType.CALENDAR_YEAR_MISSING, missing.type());
        assertThrows(ProblemException.class, () -> revised.between(from, from.plusDays(9)));
        assertThrows(ProblemException.class, () -> revised.roll(LocalDate.of(1911 + Integer.parseInt(rocYear), 5, 5)));
        assertFalse(revised.calendar().covers(LocalDate.of(1911 + Integer.parseInt(rocYear), 5, 5)));
    }
}
