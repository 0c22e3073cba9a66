package tw.servicequality.privacy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.platform.problem.ProblemException;

/** The deadlines of 個資法 §13, by 行政程序法 §48. */
class LegalDeadlineTest {

    private final WorkingDays calendar = calendar();

    private static WorkingDays calendar() {
        Map<LocalDate, String> off = new TreeMap<>();
        for (String day : new String[] {"2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-10-09", "2026-10-26"}) {
            off.put(LocalDate.parse(day), "");
        }
        OfficeCalendar.Edition edition = new OfficeCalendar.Edition(UUID.randomUUID(), 1, false, CalendarYear.of(2026, off, Map.of()));
        return new WorkingDays(new OfficeCalendar(UUID.randomUUID(), Map.of(2026, edition), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"ACCESS, 2026-03-02, 15, 2026-03-17, 2026-03-17", "ACCESS, 2026-02-01, 15, 2026-02-16, 2026-02-23", "CORRECTION, 2026-03-02, 30, 2026-04-01, 2026-04-01",
        "STOP, 2026-09-10, 30, 2026-10-10, 2026-10-12", "DELETION, 2026-09-26, 30, 2026-10-26, 2026-10-27", "ACCESS, 2026-03-06, 15, 2026-03-21, 2026-03-23"})
    void the_day_of_receipt_does_not_count_and_a_last_day_off_moves_on(RequestKind kind, LocalDate received, int days, LocalDate last, LocalDate due) {
        assertEquals(new LegalDeadline(received, days, last, due), LegalDeadline.first(kind, received, calendar));
    }

    @ParameterizedTest
    @CsvSource({"ACCESS, 2026-03-02, 30, 2026-04-01", "CORRECTION, 2026-03-02, 60, 2026-05-01", "DELETION, 2026-03-02, 60, 2026-05-01"})
    void the_one_extension_is_as_long_as_the_deadline(RequestKind kind, LocalDate received, int days, LocalDate due) {
        assertEquals(new LegalDeadline(received, days, due, due), LegalDeadline.extended(kind, received, calendar));
    }

    @Test
    void a_year_without_calendar_is_an_error_and_no_guess() {
        assertThrows(ProblemException.class, () -> LegalDeadline.first(RequestKind.DELETION, LocalDate.of(2026, 12, 20), calendar));
    }
}
