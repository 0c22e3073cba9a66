package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialDateTest {

    @ParameterizedTest
    @CsvSource({"1, false, 1900-01-01T00:00", "59, false, 1900-02-28T00:00", "61, false, 1900-03-01T00:00", "36526, false, 2000-01-01T00:00", "46300, false, 2026-10-05T00:00",
        "46300.437511574077, false, 2026-10-05T10:30:01", "46300.999999999, false, 2026-10-06T00:00", "2958465, false, 9999-12-31T00:00", "0, true, 1904-01-01T00:00",
        "60, true, 1904-03-01T00:00", "44838, true, 2026-10-05T00:00"})
    void days(BigDecimal serial, boolean from1904, LocalDateTime moment) {
        assertEquals(moment, SerialDate.of(serial, from1904));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.5, false", "60, false", "60.5, false", "-1, true", "2958466, false", "2957004, true", "1e50, false"})
    void no_days(BigDecimal serial, boolean from1904) {
        assertNull(SerialDate.of(serial, from1904));
    }
}
