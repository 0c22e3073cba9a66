package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.calendar.rules.WorkingDays;

/** 立即列管 on the days around a weekend with a holiday after it. */
class FollowUpRulesTest {

    private final WorkingDays calendar = new WorkingDays(new OfficeCalendar(UUID.randomUUID(), Map.of(2026, new OfficeCalendar.Edition(UUID.randomUUID(), 1, false,
            CalendarYear.of(2026, Map.of(LocalDate.of(2026, 4, 6), "補假"), Map.of()))), Map.of()));

    @ParameterizedTest
    @CsvSource({"2026-04-02, 2026-04-02, true", "2026-04-02, 2026-04-01, true", "2026-04-02, 2026-04-03, false", "2026-04-04, 2026-04-05, true",
        "2026-04-04, 2026-04-07, true", "2026-04-04, 2026-04-08, false", "2026-04-06, 2026-04-07, true", "2026-04-07, 2026-04-08, false",
        "2031-01-02, 2031-01-02, true"})
    void a_case_is_registered_on_the_working_day_of_its_receipt(LocalDate receivedOn, LocalDate registeredOn, boolean atOnce) {
        assertEquals(atOnce, FollowUp.isRegisteredAtOnce(receivedOn, registeredOn, calendar));
    }
}
