package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OdsReadingTest {

    private static final String HEAD = "<table:table-header-rows><table:table-row>" + text("a") + text("b") + "</table:table-row></table:table-header-rows>";

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments(text("甲 &lt;𠮷"), "2: 甲 <𠮷"),
                arguments("<table:table-cell office:value-type=\"string\"><text:p>one<text:line-break/>two</text:p><text:p/><text:p>four</text:p></table:table-cell>",
                        "2: one\ntwo\n\nfour"),
                arguments("<table:table-cell office:value-type=\"string\"><text:p>  a \n  b<text:s text:c=\"3\"/>c<text:tab/>d </text:p></table:table-cell>", "2: a b   c\td "),
                arguments("<table:table-cell office:value-type=\"string\"><text:p><text:s/>x<text:span>y <text:span>z</text:span></text:span><text:a>w</text:a></text:p>"
                        + "</table:table-cell>", "2:  xy zw"),
                arguments("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:note><text:p>n</text:p>"
                        + "</text:note></text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></table:table-cell>", "2: a"),
                arguments("<table:table-cell office:value-type=\"string\" office:string-value=\"real\"><text:p>shown</text:p></table:table-cell>", "2: real"),
                arguments("<table:table-cell office:value-type=\"float\" office:value=\"1234.5\"><text:p>1,234.50</text:p></table:table-cell>", "2: #1234.5"),
                arguments("<table:table-cell office:value-type=\"percentage\" office:value=\"0.9\"><text:p>90%</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"currency\" office:currency=\"TWD\" office:value=\"5\"/>", "2: #0.9|#5"),
                arguments("<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-05\"><text:p>115/10/05</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-05T10:29:59.999999997\"/>", "2: @2026-10-05|@2026-10-05T10:30"),
                arguments("<table:table-cell office:value-type=\"date\" office:date-value=\"2026-02-30\"/><table:table-cell office:value-type=\"time\" "
                        + "office:time-value=\"PT10H\"/>", "2: !date-unreadable|!cell-time"),
                arguments("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p></table:table-cell>", "2: ?true"),
                arguments("<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell>"
                        + "<table:table-cell table:formula=\"of:=1+1\"/>", "2: #2|!cell-formula"),
                arguments("<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p>"
                        + "</table:table-cell>", "2: !cell-error"),
                arguments("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/><table:table-cell "
                        + "table:number-columns-repeated=\"16382\"/>", "2: #7|#7"),
                arguments(text("") + text("x"), "2: |x"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cells_are_what_calc_shows(String row, String line) {
        byte[] file = Packages.zip(Packages.ods(Packages.table("表", "ta1", HEAD + "<table:table-row>" + row + "</table:table-row>")));
        assertEquals(List.of("1: a|b", line), TableFiles.read(file));
    }

    @Test
    void rows_keep_the_numbers_that_calc_shows() {
        String rows = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>" + HEAD
                + "<table:table-row-group><table:table-row-group><table:table-row table:number-rows-repeated=\"2\" table:visibility=\"collapse\">" + text("x")
                + "</table:table-row></table:table-row-group></table:table-row-group><table:table-rows><table:table-row><table:table-cell/></table:table-row><table:table-row>"
                + text("y") + "</table:table-row></table:table-rows><table:table-row table:number-rows-repeated=\"1048568\"><table:table-cell/></table:table-row>";
        assertEquals(List.of("3: a|b", "4: x", "5: x", "7: y"), TableFiles.read(Packages.zip(Packages.ods(Packages.table("表", "ta1", rows)))));
    }

    @Test
    void merged_cells_are_refused_in_each_row_that_they_reach() {
        String rows = HEAD + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" table:number-columns-spanned=\"1\" office:value-type=\"string\"><text:p>x</text:p>"
                + "</table:table-cell>" + text("1") + "</table:table-row><table:table-row><table:covered-table-cell office:value-type=\"string\"><text:p>under</text:p>"
                + "</table:covered-table-cell>" + text("2") + "</table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated=\"9\"/>"
                + "</table:table-row>";
        assertEquals(List.of("1: a|b", "2: !cell-merged|1", "3: !cell-merged|2"), TableFiles.read(Packages.zip(Packages.ods(Packages.table("表", "ta1", rows)))));
    }

    @Test
    void the_first_visible_sheet_with_something_in_it_is_read_and_the_others_are_named() {
        String blank = "<table:table-row><table:table-cell/></table:table-row>";
        String sheets = "<table:tracked-changes><table:table-row>" + text("old") + "</table:table-row></table:tracked-changes>" + Packages.table("藏", "ta2", HEAD)
                + Packages.table("空", "ta1", blank) + Packages.table("讀", "ta1", "<table:shapes><draw:frame>" + Packages.table("圖", "ta1", HEAD) + "</draw:frame></table:shapes>"
                        + HEAD) + Packages.table("餘", "ta1", HEAD) + Packages.table("深藏", "ta2", HEAD);
        byte[] file = Packages.zip(Packages.ods(sheets));
        assertEquals(List.of("1: a|b"), TableFiles.read(file));
        assertEquals("讀 [空, 餘]", TableFiles.with(file, TableLimits.usual(), table -> {
            assertEquals(null, table.next());
            assertEquals(null, table.next());
            return table.sheet() + " " + table.otherSheets();
        }));
    }

    @Test
    void a_spreadsheet_of_another_program() throws IOException {
        Sheet sheet = new Sheet("案件", 3, 3);
        sheet.getDataRange().setValues("文字", "數字", "日期", "=甲  𠮷 <&>\"", 12.5, LocalDate.of(2026, 10, 5), "007", 3, null);
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.save(bytes);
        assertEquals(List.of("1: 文字|數字|日期", "2: =甲  𠮷 <&>\"|#12.5|@2026-10-05", "3: 007|#3"), TableFiles.read(bytes.toByteArray()));
    }

    @Test
    void a_locked_one_is_told_apart() {
        Map<String, String> parts = Packages.ods("");
        parts.put("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\"content.xml\">"
                + "<m:encryption-data/></m:file-entry></m:manifest>");
        parts.put("content.xml", "\u0001\u0002");
        assertEquals("table-old-or-locked at file", TableFiles.refusal(Packages.zip(parts)));
    }

    private static String text(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
    }
}
