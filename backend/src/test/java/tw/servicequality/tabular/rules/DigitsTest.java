package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "999999999, 999999999"})
    void numbers(String text, int number) {
        assertEquals(number, Digits.of(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "+1", "1.0", "１", " 1", "1000000000"})
    void anything_else(String text) {
        assertEquals(-1, Digits.of(text));
    }
}
