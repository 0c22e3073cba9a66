package tw.servicequality.resultdocument.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownFigureTest {

    @ParameterizedTest(name = "{0} against {1} is printed as {2}")
    @CsvSource(delimiter = '|', value = {
        "3 | | 3",
        "3.000 | 3 | 3",
        "1234567 | | 1,234,567",
        "91.25 | | 91.3",
        "91.25 | 90 | 91.3",
        "89.96 | 90 | 89.96",
        "89.9642 | 90 | 89.96",
        "89.999999 | 90 | 89.9999",
        "90.000001 | 90 | 90.0001",
        "90 | 90 | 90",
        "0.0358 | 0 | 0.04",
        "0.0000001 | 0 | 0.0001",
        "-0.5 | 0 | -0.5"})
    void a_figure_is_never_rounded_across_its_mark(BigDecimal value, BigDecimal mark, String printed) {
        assertEquals(printed, ShownFigure.of(value, mark));
    }
}
