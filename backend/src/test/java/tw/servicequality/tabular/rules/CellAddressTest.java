package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({"A1, 0, 1", "Z9, 25, 9", "AA10, 26, 10", "AZ1, 51, 1", "BA1, 52, 1", "ZZ1, 701, 1", "AAA1, 702, 1", "XFD1048576, 16383, 1048576"})
    void letters_and_digits(String address, int column, int row) {
        assertEquals(column, CellAddress.column(address));
        assertEquals(row, CellAddress.row(address));
        assertEquals(address, CellAddress.letters(column) + row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "a1", "A-1", "A1B", "AAAA1", "A999999999", "Ａ1"})
    void anything_else_is_no_address(String text) {
        assertEquals(-1, CellAddress.column(text));
        assertEquals(-1, CellAddress.row(text));
    }
}
