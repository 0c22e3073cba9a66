package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, lights and extensions. */
class DeadlineRulesTest {

    @ParameterizedTest
    @CsvSource({"2026-11-26, 27, C1151126-00027", "2027-01-01, 1, C1160101-00001", "1999-12-31, 99999, C0881231-99999", "2026-11-26, 100000, C1151126-100000"})
    void a_number_tells_the_day_and_how_manyth(LocalDate day, long n, String number) {
        assertEquals(number, CaseNumber.of(day, n));
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS, 3, GREEN", "IN_PROGRESS, 2, YELLOW", "UNDER_REVIEW, 0, YELLOW", "RECEIVED, -1, RED", "REPLIED, -5, NONE", "CLOSED, 4, NONE",
        "AWAITING_SUPPLEMENT, -1, RED"})
    void the_light_tells_how_near_the_due_day_is(CaseState state, int left, DueLight light) {
        assertEquals(light, DueLight.of(state, left));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-11-02, 2026-11-10, 2026-11-11, 2026-11-10, -", "2026-11-02, 2026-11-10, 2026-12-02, 2026-11-09, -",
        "2026-11-02, 2026-11-10, 2026-12-03, 2026-11-09, extension-too-long", "2026-11-02, 2026-11-10, 2026-11-10, 2026-11-09, extension-not-later",
        "2026-11-02, 2026-11-10, 2026-11-20, 2026-11-11, extension-too-late"})
    void an_extension_stays_within_thirty_days_and_is_asked_for_in_time(LocalDate received, LocalDate due, LocalDate wanted, LocalDate today, String fault) {
        assertEquals(fault, Extension.fault(received, due, wanted, today));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, 2026-11-25, CHIEF", "2026-11-10, 2026-11-26, SECRETARY"})
    void more_than_fifteen_days_need_the_secretary(LocalDate first, LocalDate wanted, Extension.Level level) {
        assertEquals(level, Extension.level(first, wanted));
    }
}
