package tw.servicequality.reminder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around the turn of a year two years are looked at. */
class YearsAroundTest {

    @ParameterizedTest(name = "{0}, {1} working days ahead: {2}")
    @CsvSource({"2026-01-01, 5, 2025+2026", "2026-01-31, 5, 2025+2026", "2026-02-01, 5, 2025+2026", "2026-03-31, 5, 2025+2026", "2026-04-01, 5, 2026",
        "2026-07-15, 30, 2026", "2026-12-07, 5, 2026",
        "2026-12-08, 5, 2026+2027", "2026-12-31, 1, 2026+2027", "2026-10-18, 30, 2026", "2026-10-19, 30, 2026+2027", "2028-02-29, 5, 2027+2028"})
    void years(LocalDate today, int workingDays, String years) {
        assertEquals(years, YearsAround.of(today, workingDays).stream().map(String::valueOf).collect(Collectors.joining("+")));
    }
}
