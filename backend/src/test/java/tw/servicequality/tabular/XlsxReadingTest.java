package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.tabular.source.TableReader;

class XlsxReadingTest {

    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>";

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>", "2: 甲| b "),
                arguments("<c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c>", "2: rich text|a\nb_x0041_"),
                arguments("<c r=\"A2\" t=\"s\"><v>4</v></c><c r=\"B2\" t=\"s\"><v>5</v></c>", "2: !cell-control"),
                arguments("<c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c>", "2: 甲|xy"),
                arguments("<c r=\"B2\"><v>1.1000000000000001</v></c>", "2: |#1.1"),
                arguments("<c t=\"n\"><v>12345678901234</v></c><c s=\"6\"><v>0.89959999999999996</v></c>", "2: #12345678901234|#0.8996"),
                arguments("<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>", "2: ?true|?false"),
                arguments("<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>a</v></c>", "2: #2|a"),
                arguments("<c><f>1+1</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "2: !cell-formula|!cell-error"),
                arguments("<c t=\"str\"><f>IF(1,\"\")</f><v></v></c><c><v>1</v></c>", "2: |#1"),
                arguments("<c s=\"1\"><v>46300</v></c><c s=\"5\"><v>46300</v></c>", "2: @2026-10-05|@2026-10-05"),
                arguments("<c s=\"2\"><v>46300.4375</v></c><c s=\"2\"><v>46300.437511574077</v></c>", "2: @2026-10-05T10:30|@2026-10-05T10:30:01"),
                arguments("<c s=\"3\"><v>0.5</v></c><c s=\"4\"><v>1.5</v></c>", "2: !cell-time|!cell-time"),
                arguments("<c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c>", "2: @1900-02-28|!cell-date-1900"),
                arguments("<c s=\"1\"><v>61</v></c><c s=\"1\"><v>0</v></c>", "2: @1900-03-01|!cell-date-1900"),
                arguments("<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>2958466</v></c>", "2: !cell-date-1900|!cell-date-1900"),
                arguments("<c t=\"d\"><v>2026-10-05</v></c><c t=\"d\"><v>2026-10-05T10:30:00</v></c>", "2: @2026-10-05|@2026-10-05T10:30"),
                arguments("<c t=\"d\"><v>2026-02-30</v></c><c><v>abc</v></c>", "2: !date-unreadable|!cell-number"),
                arguments("<c t=\"str\"><v>&lt;&amp;&#x20BB7;]]&gt;</v></c><c t=\"str\"><v><![CDATA[x]]>y</v></c>", "2: <&𠮷]]>|xy"),
                arguments("<c r=\"A2\" t=\"str\"><v>x</v></c><c r=\"XFD2\" s=\"1\"/>", "2: x"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cells_are_what_excel_shows(String row, String line) {
        assertEquals(List.of("1: a|b", line), TableFiles.read(Packages.zip(Packages.xlsx(HEAD + "<row r=\"2\">" + row + "</row>"))));
    }

    @Test
    void days_from_1904_are_not_shifted() {
        Map<String, String> parts = Packages.xlsx(HEAD + "<row r=\"2\"><c s=\"1\"><v>44838</v></c><c s=\"1\"><v>0</v></c></row>");
        parts.put("xl/workbook.xml", Packages.workbook("date1904=\"1\"", "<sheet name=\"表一\" sheetId=\"1\" r:id=\"s1\"/>"));
        assertEquals(List.of("1: a|b", "2: @2026-10-05|@1904-01-01"), TableFiles.read(Packages.zip(parts)));
    }

    @Test
    void rows_keep_the_numbers_that_excel_shows() {
        byte[] file = Packages.zip(Packages.xlsx("<row r=\"3\"><c r=\"B3\" t=\"str\"><v>b</v></c></row><row r=\"5\" hidden=\"1\"><c r=\"B5\"><v>1</v></c></row><row r=\"6\"/>"
                + "<row r=\"9\"><c r=\"A9\" s=\"1\"/><c r=\"B9\"><v>2</v></c></row>"));
        assertEquals(List.of("3: |b", "5: |#1", "9: |#2"), TableFiles.read(file));
    }

    @Test
    void merged_cells_are_refused_in_each_row_that_they_reach() {
        Map<String, String> parts = Packages.xlsx("");
        parts.put("xl/worksheets/sheet1.xml", Packages.sheet("<sheetData>" + HEAD
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"B3\"><v>3</v></c></row><row r=\"4\"><c r=\"B4\"><v>4</v></c></row>"
                + "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A7:B9\"/></mergeCells>"));
        assertEquals(List.of("1: a|b", "2: !cell-merged|#2", "3: !cell-merged|#3", "4: |#4"), TableFiles.read(Packages.zip(parts)));
        parts.put("xl/worksheets/sheet1.xml", Packages.sheet("<sheetData>" + HEAD + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        assertEquals("cell-merged at A1", TableFiles.refusal(Packages.zip(parts)));
    }

    @Test
    void the_first_visible_sheet_with_something_in_it_is_read_and_the_others_are_named() {
        Map<String, String> parts = Packages.xlsx(HEAD);
        parts.put("xl/workbook.xml", Packages.workbook("", "<sheet name=\"藏\" sheetId=\"1\" state=\"hidden\" r:id=\"s1\"/><sheet name=\"二\" sheetId=\"2\" r:id=\"s2\"/>"
                + "<sheet name=\"一\" sheetId=\"3\" r:id=\"s1\"/><sheet name=\"深藏\" sheetId=\"4\" state=\"veryHidden\" r:id=\"s1\"/>"));
        assertEquals(List.of("1: second"), TableFiles.read(Packages.zip(parts)));
        assertEquals("二 [一]", TableFiles.with(Packages.zip(parts), TableLimits.usual(), table -> table.sheet() + " " + table.otherSheets()));
        parts.put("xl/worksheets/sheet2.xml", Packages.sheet("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>"));
        assertEquals(List.of("1: a|b"), TableFiles.read(Packages.zip(parts)));
        assertEquals("一 [二]", TableFiles.with(Packages.zip(parts), TableLimits.usual(), table -> table.sheet() + " " + table.otherSheets()));
    }

    @Test
    void a_workbook_of_another_program() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet hidden = book.newWorksheet("隱藏");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "no");
            Worksheet sheet = book.newWorksheet("案件");
            List<String> heads = List.of("文字", "數字", "日期", "時間", "是否", "公式");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, "=甲\n𠮷 <&>\"");
            sheet.value(1, 1, new BigDecimal("1234.5"));
            sheet.value(1, 2, LocalDate.of(2026, 10, 5));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
            sheet.value(1, 3, LocalDateTime.of(2026, 10, 5, 9, 7, 3));
            sheet.style(1, 3).format("yyyy-MM-dd H:mm:ss").set();
            sheet.value(1, 4, true);
            sheet.formula(1, 5, "B2*2");
            sheet.value(2, 0, "0912345678");
            sheet.value(2, 1, 0.1 + 0.2);
        }
        assertEquals(List.of("1: 文字|數字|日期|時間|是否|公式", "2: =甲\n𠮷 <&>\"|#1234.5|@2026-10-05|@2026-10-05T09:07:03|?true|!cell-formula", "3: 0912345678|#0.3"),
                TableFiles.read(bytes.toByteArray()));
        assertEquals("案件", TableFiles.with(bytes.toByteArray(), TableLimits.usual(), TableReader::sheet));
    }
}
