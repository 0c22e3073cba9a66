package tw.servicequality.reminder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.OfficeCalendar;

/** Digests go out on working days in office hours, once. */
class DigestTimeTest {

    private static final DigestTime TIME = new DigestTime(LocalTime.of(8, 0), LocalTime.of(17, 30));
    private static final OfficeCalendar CALENDAR = new OfficeCalendar(UUID.randomUUID(),
            Map.of(2025, edition(2025, Map.of(LocalDate.of(2025, 1, 27), "小年夜補假"), Map.of(LocalDate.of(2025, 2, 8), "補行上班")),
                    2026, edition(2026, Map.of(LocalDate.of(2026, 2, 16), "農曆除夕"), Map.of())),
            Map.of(LocalDate.of(2026, 7, 10), new OfficeCalendar.Overlay(false, "颱風停班"),
                    LocalDate.of(2026, 7, 11), new OfficeCalendar.Overlay(true, "補班")));

    private static OfficeCalendar.Edition edition(int year, Map<LocalDate, String> off, Map<LocalDate, String> working) {
        return new OfficeCalendar.Edition(UUID.randomUUID(), 1, false, CalendarYear.of(year, off, working));
    }

    @ParameterizedTest(name = "{0}, last sent {1}: {2} ({3})")
    @CsvSource({
        "2026-11-26T07:59:59, , false, a minute too early",
        "2026-11-26T08:00:00, , true, the first minute",
        "2026-11-26T12:30:00, , true, at noon as well",
        "2026-11-26T17:30:59, , true, the last minute",
        "2026-11-26T17:31:00, , false, a minute too late",
        "2026-11-26T00:00:00, , false, midnight",
        "2026-11-26T10:00:00, 2026-11-26, false, sent today already",
        "2026-11-26T10:00:00, 2026-11-25, true, sent yesterday",
        "2025-02-08T10:00:00, , true, a Saturday that is worked",
        "2025-02-15T10:00:00, , false, a Saturday",
        "2026-11-29T10:00:00, , false, a Sunday",
        "2026-02-16T10:00:00, , false, a holiday on a Monday",
        "2026-07-10T10:00:00, , false, a typhoon day",
        "2026-07-11T10:00:00, , true, a Saturday worked by order",
        "2027-01-04T10:00:00, , false, a year that is not loaded"})
    void due(LocalDateTime now, LocalDate lastSentOn, boolean due, String why) {
        assertEquals(due, TIME.isDue(now, CALENDAR, lastSentOn), why);
    }

    @ParameterizedTest(name = "until {0}: before {1}")
    @CsvSource({"17:30, 2026-11-26T17:31", "17:30:45, 2026-11-26T17:31", "23:59, 2026-11-27T00:00", "08:00, 2026-11-26T08:01"})
    void the_last_minute_of_a_day_is_over_with_the_next(LocalTime until, LocalDateTime end) {
        assertEquals(end, new DigestTime(LocalTime.of(8, 0), until).end(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void one_minute_is_enough_and_a_window_that_ends_before_it_begins_is_refused() {
        DigestTime minute = new DigestTime(LocalTime.NOON, LocalTime.NOON);
        assertTrue(minute.isDue(LocalDateTime.parse("2026-11-26T12:00:30"), CALENDAR, null));
        assertFalse(minute.isDue(LocalDateTime.parse("2026-11-26T12:01:00"), CALENDAR, null));
        assertThrows(IllegalArgumentException.class, () -> new DigestTime(LocalTime.of(17, 30), LocalTime.of(8, 0)));
    }
}
