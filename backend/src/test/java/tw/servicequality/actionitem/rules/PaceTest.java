package tw.servicequality.actionitem.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an even pace expects and how a number stands against it, by tables of examples. */
class PaceTest {

    private static Pace year(String required, int year) {
        return new Pace(new BigDecimal(required), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @ParameterizedTest(name = "{0} a year, at the end of {1}: {2}")
    @CsvSource({
        "18, 2025-12-31, 0.00", "18, 2026-01-01, 0.05", "18, 2026-01-31, 1.50", "18, 2026-02-28, 3.00", "18, 2026-06-30, 9.00",
        "18, 2026-10-31, 15.00", "18, 2026-12-31, 18.00", "18, 2027-01-01, 18.00",
        // half of a leap February is 14.5 days, so the 14th and the 15th lie on either side
        "12, 2028-02-14, 1.48", "12, 2028-02-15, 1.52", "12, 2028-02-29, 2.00", "12, 2026-02-14, 1.50",
        "65, 2026-06-30, 32.50", "1, 2026-07-01, 0.50", "100.5, 2026-12-31, 100.50", "1E+3, 2026-06-30, 500.00",
    })
    void every_month_has_the_same_share(String required, LocalDate today, BigDecimal expected) {
        assertEquals(expected, year(required, today.getYear() == 2028 ? 2028 : 2026).expected(today));
    }

    @ParameterizedTest(name = "{0} of {1} at the end of {2}: {3}")
    @CsvSource({
        // before the year, and reached however early
        "0, 18, 2025-12-31, NOT_DUE", "18, 18, 2025-12-31, NOT_DUE", "18, 18, 2026-01-01, ON_TRACK", "19, 18, 2026-12-31, ON_TRACK",
        // the first half: attention only when a whole one is missing, and never worse
        "0, 18, 2026-01-01, ON_TRACK", "0, 18, 2026-01-15, ON_TRACK", "0, 18, 2026-01-31, ATTENTION", "1, 18, 2026-01-31, ON_TRACK",
        "0, 18, 2026-02-28, ATTENTION", "2, 18, 2026-02-28, ATTENTION", "3, 18, 2026-02-28, ON_TRACK",
        "0, 18, 2026-06-30, ATTENTION", "8, 18, 2026-06-30, ATTENTION", "9, 18, 2026-06-30, ON_TRACK", "0, 1, 2026-06-30, ON_TRACK",
        "0, 1000, 2026-02-28, ATTENTION", "0, 2, 2026-06-30, ATTENTION",
        // the second half: below half of the pace, or out of reach
        "0, 18, 2026-07-01, BEHIND", "4, 18, 2026-07-01, BEHIND", "5, 18, 2026-07-01, ATTENTION", "9, 18, 2026-07-01, ATTENTION",
        "10, 18, 2026-07-01, ON_TRACK", "0, 1, 2026-07-01, BEHIND", "1, 3, 2026-07-01, ATTENTION", "2, 3, 2026-07-01, ON_TRACK",
        "7, 18, 2026-10-31, BEHIND", "8, 18, 2026-10-31, BEHIND", "9, 18, 2026-10-31, ATTENTION", "14, 18, 2026-10-31, ATTENTION",
        "15, 18, 2026-10-31, ON_TRACK",
        "13, 18, 2026-11-30, BEHIND", "14, 18, 2026-11-30, ATTENTION", "16, 18, 2026-11-30, ATTENTION", "17, 18, 2026-11-30, ON_TRACK",
        "17, 18, 2026-12-15, ATTENTION", "17, 18, 2026-12-31, BEHIND",
        // after the year
        "17, 18, 2027-01-01, OVERDUE", "0, 18, 2027-01-01, OVERDUE", "18, 18, 2027-01-01, ON_TRACK",
        // nothing is rounded: 14.99 of 15.00
        "14.99, 18, 2026-10-31, ATTENTION", "15.00, 18, 2026-10-31, ON_TRACK",
    })
    void a_number_is_judged_by_its_pace(BigDecimal done, String required, LocalDate today, ItemStatus status) {
        assertEquals(status, year(required, 2026).status(done, today));
    }

    @Test
    void no_number_is_ever_red_before_july() {
        for (int required : new int[] {1, 2, 3, 18, 65, 1000}) {
            Pace pace = Pace.of(required, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
            for (LocalDate day = LocalDate.of(2028, 1, 1); day.isBefore(LocalDate.of(2028, 7, 1)); day = day.plusDays(1)) {
                ItemStatus status = pace.status(BigDecimal.ZERO, day);
                assertEquals(true, status == ItemStatus.ON_TRACK || status == ItemStatus.ATTENTION, required + " on " + day + ": " + status);
            }
        }
    }

    @Test
    void a_shorter_period_has_its_own_half() {
        Pace window = Pace.of(4, LocalDate.of(2026, 4, 16), LocalDate.of(2026, 6, 15));
        assertEquals(new BigDecimal("1.00"), window.expected(LocalDate.of(2026, 4, 30)));
        assertEquals(new BigDecimal("3.00"), window.expected(LocalDate.of(2026, 5, 31)));
        assertEquals(new BigDecimal("4.00"), window.expected(LocalDate.of(2026, 6, 15)));
        assertEquals(ItemStatus.ATTENTION, window.status(BigDecimal.ZERO, LocalDate.of(2026, 5, 15)));
        assertEquals(ItemStatus.BEHIND, window.status(BigDecimal.ZERO, LocalDate.of(2026, 5, 17)));
    }
}
