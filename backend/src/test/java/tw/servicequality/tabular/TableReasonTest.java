package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.problem.Texts;

class TableReasonTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(TableReason.class)
    void every_reason_has_a_text_in_both_languages(TableReason reason) {
        TableFault fault = TableFault.ofCell(5, 2, reason, "甲");
        String chinese = fault.text(TEXTS, Locale.TRADITIONAL_CHINESE);
        String english = fault.text(TEXTS, Locale.ENGLISH);
        assertNotEquals("fault." + reason.code(), chinese);
        assertNotEquals("fault." + reason.code(), english);
        assertNotEquals(chinese, english);
        assertFalse((chinese + english).contains("{"), "a placeholder nobody fills");
        assertEquals(reason, TableReason.of(reason.code()));
    }

    @Test
    void a_place_is_named_as_a_spreadsheet_names_it() {
        assertEquals("C5", TableFault.ofCell(5, 2, TableReason.CELL_NUMBER).place());
        assertEquals("row 5", TableFault.ofRow(5, TableReason.TABLE_ROWS, 4).place());
        assertEquals("file", TableFault.ofFile(TableReason.TABLE_EMPTY).place());
        assertEquals("一個檔案最多 1,048,575 列，請分成數個檔案",
                new TableFault(7, -1, null, TableReason.TABLE_ROWS, List.of(1_048_575)).text(TEXTS, Locale.TRADITIONAL_CHINESE));
    }
}
