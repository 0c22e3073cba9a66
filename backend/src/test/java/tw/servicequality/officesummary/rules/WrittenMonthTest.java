package tw.servicequality.officesummary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMonthTest {

    @ParameterizedTest
    @CsvSource({"115-10, 2026-10, 115-10", "2026-10, 2026-10, 115-10", "99-01, 2010-01, 099-01", "099-12, 2010-12, 099-12"})
    void either_calendar(String written, YearMonth month, String roc) {
        assertEquals(month, WrittenMonth.of(written));
        assertEquals(roc, WrittenMonth.roc(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"115-13", "115-1", "115/10", "11510", "2026", "115-00", "20260-1", "１１５-10"})
    void nothing_else(String written) {
        assertFalse(written.matches(WrittenMonth.FORM));
    }
}
