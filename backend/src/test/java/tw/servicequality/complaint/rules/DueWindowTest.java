package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.calendar.rules.WorkingDays;

/** Which due days are near, by a calendar of 2026 in which every weekend is off and nothing else. */
class DueWindowTest {

    private static final WorkingDays CALENDAR = new WorkingDays(new OfficeCalendar(UUID.randomUUID(),
            Map.of(2026, new OfficeCalendar.Edition(UUID.randomUUID(), 1, false, year())), Map.of()));

    private static CalendarYear year() {
        String days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1))
                .map(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? "2" : "0").collect(Collectors.joining());
        return new CalendarYear(2026, days, Map.of());
    }

    @ParameterizedTest(name = "from {0}, {1} working days: until {2}")
    @CsvSource({"2026-11-26, 0, 2026-11-26", "2026-11-26, 1, 2026-11-29", "2026-11-26, 2, 2026-11-30", "2026-11-27, 0, 2026-11-29", "2026-11-28, 0, 2026-11-29",
        "2026-11-28, 1, 2026-11-30", "2026-12-30, 2, 2026-12-31", "2026-12-31, 30, 2026-12-31"})
    void days_off_belong_to_the_working_day_before_them_and_nothing_is_due_beyond_the_calendar(LocalDate today, int days, LocalDate last) {
        assertEquals(last, DueWindow.last(today, days, CALENDAR));
    }

    @ParameterizedTest
    @EnumSource(names = {"RED", "YELLOW", "GREEN"})
    void it_holds_exactly_the_days_that_show_the_light(DueLight light) {
        LocalDate today = LocalDate.of(2026, 11, 26);
        DueWindow window = DueWindow.of(light, today, CALENDAR);
        assertTrue(window.open());
        today.minusDays(20).datesUntil(today.plusDays(30)).forEach(due -> {
            int left = due.isBefore(today) ? -1 : CALENDAR.between(today, due);
            boolean in = (window.from() == null || !due.isBefore(window.from())) && (window.until() == null || !due.isAfter(window.until()));
            assertEquals(DueLight.of(CaseState.IN_PROGRESS, left) == light, in, due.toString());
        });
    }

    @Test
    void two_windows_have_in_common_what_is_in_both() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        DueWindow soon = DueWindow.within(2, today, CALENDAR);
        assertEquals(soon, DueWindow.ANY.and(soon));
        assertEquals(new DueWindow(true, null, today.minusDays(1)), DueWindow.of(DueLight.RED, today, CALENDAR).and(soon));
        assertEquals(new DueWindow(true, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 30)), DueWindow.of(DueLight.GREEN, today, CALENDAR).and(soon));
        DueWindow nothing = DueWindow.of(DueLight.NONE, today, CALENDAR).and(soon);
        assertTrue(nothing.from().isAfter(nothing.until()));
    }
}
