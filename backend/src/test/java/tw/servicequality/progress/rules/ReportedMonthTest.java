package tw.servicequality.progress.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedMonthTest {

    @ParameterizedTest
    @CsvSource({"2025-11-01, 2026-01-31, 2025-11 2025-12", "2025-11-30, 2026-01-01, 2025-11 2025-12", "2026-01-01, 2026-01-31, ''",
        "2026-02-01, 2026-01-31, ''", "2026-01-15, 2026-02-01, 2026-01"})
    void the_months_that_are_over_since_records_began(LocalDate recordsFrom, LocalDate today, String months) {
        assertEquals(months, ReportedMonth.demanded(recordsFrom, today).stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
