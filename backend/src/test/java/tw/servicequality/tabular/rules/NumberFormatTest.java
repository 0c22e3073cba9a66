package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({"0, NUMBER", "1, NUMBER", "9, NUMBER", "14, DATE", "17, DATE", "18, CLOCK", "21, CLOCK", "22, DATE", "27, DATE", "31, DATE", "32, CLOCK", "36, DATE",
        "45, CLOCK", "46, DURATION", "47, CLOCK", "48, NUMBER", "49, NUMBER", "50, DATE", "55, CLOCK", "58, DATE", "99999, NUMBER", "x, NUMBER"})
    void every_workbook_has(String id, NumberFormat format) {
        assertEquals(format, NumberFormat.of(id, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"General|NUMBER", "G/通用格式|NUMBER", "0.00|NUMBER", "#,##0;[Red]-#,##0|NUMBER", "0.00E+00|NUMBER", "@|NUMBER",
        "\"NT$\"#,##0|NUMBER", "[$NT$-404]#,##0|NUMBER", "0\"days\"|NUMBER", "\\d0|NUMBER", "0_d|NUMBER", "# ?/?|NUMBER", "yyyy-mm-dd|DATE", "[$-404]e/m/d|DATE",
        "[$-404]e\"年\"m\"月\"d\"日\";@|DATE", "mmm|DATE", "m/d/yy h:mm|DATE", "aaaa|DATE", "h:mm AM/PM|CLOCK", "mm:ss.0|CLOCK", "上午/下午hh\"時\"mm\"分\"|CLOCK", "[h]:mm|DURATION",
        "[mm]:ss|DURATION", "0;\"y\"|NUMBER", "0;yyyy|NUMBER"})
    void a_workbook_defines(String code, NumberFormat format) {
        assertEquals(format, NumberFormat.of("164", code));
    }
}
