package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-12.50, -12.50", "+3, 3", "1E3, 1000", "1.5e-3, 0.0015", ".5, 0.5", "12345678901234567890.123, 12345678901234567890.123"})
    void programs_write(String text, BigDecimal value) {
        assertEquals(0, value.compareTo(WrittenNumber.exact(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,000", "0x1", "1e", "1e99999", "1e101", "1e-101", "NaN", "Infinity", "１", "1 ", "--1"})
    void programs_do_not_write(String text) {
        assertNull(WrittenNumber.exact(text));
    }

    @ParameterizedTest
    @CsvSource({"1.1000000000000001, 1.1", "0.30000000000000004, 0.3", "0.89959999999999996, 0.8996", "12.300000000000001, 12.3", "2.9999999999999998E-2, 0.03",
        "12345678901234567, 12345678901234567", "123, 123", "0.1, 0.1", "99999.999999999999, 100000", "1.0, 1.0"})
    void excel_writes(String text, BigDecimal value) {
        assertEquals(value, WrittenNumber.ofExcel(text));
    }

    @ParameterizedTest
    @CsvSource({"1234, 1234", "'1,234', 1234", "'12,345,678.90', 12345678.90", "１２３．５, 123.5", "'１，２３４', 1234", "90%, 0.90", "89.96％, 0.8996", "−5, -5",
        "'　7 ', 7", "007, 7", "+2, 2"})
    void people_write(String text, BigDecimal value) {
        assertEquals(value, WrittenNumber.typed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,34", "1,2345", "1,5", "1 000", "1e5", "1.", ".5", "約5", "5件", "一", "1,234,5", "5%%", "1.5.2"})
    void people_mean_something_else(String text) {
        assertNull(WrittenNumber.typed(text));
    }

    @Test
    void fifteen_digits_are_kept() {
        assertEquals(true, WrittenNumber.kept(new BigDecimal("123456789012345")));
        assertEquals(true, WrittenNumber.kept(new BigDecimal("1234567890123450000")));
        assertEquals(false, WrittenNumber.kept(new BigDecimal("1234567890123456")));
    }
}
