package tw.servicequality.open311.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a query means. */
class DayRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    @ParameterizedTest
    @CsvSource({
        ",,                      2026-08-28, 2026-11-26, false, false",
        "2026-11-01,,            2026-11-01, 2026-11-26, false, false",
        "2026-01-01,,            2026-01-01, 2026-04-01, false, false",
        "2026-12-24,,            2026-12-24, 2026-12-24, false, false",
        ",2026-06-30,            2026-04-01, 2026-06-30, false, false",
        "2026-01-01,2026-04-01,  2026-01-01, 2026-04-01, false, false",
        "2026-01-01,2026-04-02,  2026-01-01, 2026-04-02, false, true",
        "2026-04-02,2026-04-01,  2026-04-02, 2026-04-01, true,  false",
        "2026-04-01,2026-04-01,  2026-04-01, 2026-04-01, false, false",
    })
    void ninety_days_are_meant_at_the_most(LocalDate start, LocalDate end, LocalDate from, LocalDate to, boolean reversed, boolean tooLong) {
        DayRange range = DayRange.of(start, end, TODAY);
        assertEquals(new DayRange(from, to), range);
        assertEquals(reversed, range.isReversed());
        assertEquals(tooLong, range.isTooLong());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T15:59:59Z,      2026-06-30",
        "2026-06-30T16:00:00Z,      2026-07-01",
        "2026-06-30T23:00:00+08:00, 2026-06-30",
        "2026-06-30T12:00:00-05:00, 2026-07-01",
        "2026-06-30,                2026-06-30",
    })
    void a_moment_stands_for_its_day_in_the_office(String text, LocalDate day) {
        assertEquals(day, DayRange.day(text, TAIPEI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T00:00:00Z", "2026-02-30", "2026-06-30T12:00:00", "115-06-30", "yesterday", "T", "1"})
    void what_is_no_day_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> DayRange.day(text, TAIPEI));
    }
}
