package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final TableLimits LIMITS = new TableLimits(1000, 50, 100, 40L << 20, 100, 20, 10_000);
    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>";
    private static final String ODS_HEAD = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    private static final String FILE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

    static Stream<Arguments> workbooks() {
        String seven = "<table:table-cell table:number-columns-repeated=\"%s\" office:value-type=\"float\" office:value=\"7\"/>";
        return Stream.of(
                arguments(xlsx("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"), "table-columns at XFD2"),
                arguments(xlsx("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>"), "table-broken at row 2"),
                arguments(xlsx("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>1</v></c></row>"), "table-broken at row 2"),
                arguments(xlsx("<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"B2\"><v>1</v></c></row>"), "table-broken at row 2"),
                arguments(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), "table-broken at row 1"),
                arguments(xlsx("<row r=\"0\"/>"), "table-broken at row 1"),
                arguments(xlsx("<row r=\"99999999999\"/>"), "table-broken at row 1"),
                arguments(xlsx("<row r=\"2\"><c t=\"s\"><v>6</v></c></row>"), "table-broken at file"),
                arguments(xlsx("<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>"), "table-broken at file"),
                arguments(xlsx("<row r=\"2\"><c t=\"str\"><v>" + "x".repeat(101) + "</v></c></row>"), "[1: a, 2: !cell-too-long]"),
                arguments(xlsx("<row r=\"2\"><c><v>" + "1".repeat(101) + "</v></c></row>"), "[1: a, 2: !cell-too-long]"),
                arguments(xlsx("<row r=\"2\"><c><v>1E101</v></c></row>"), "[1: a, 2: !cell-number]"),
                arguments(ods(ODS_HEAD + row("<table:table-cell office:value-type=\"float\" office:value=\"" + "1".repeat(101) + "\"/>")), "[1: a, 2: !cell-number]"),
                arguments(xlsx("<row r=\"2\"><c s=\"1\"><v>9E99</v></c></row>"), "[1: a, 2: !cell-date-1900]"),
                arguments(xlsx("<row r=\"2\"><c><v>1</v></row>"), "table-broken at file"),
                arguments(ods(ODS_HEAD + row(seven.formatted("16384"))), "table-columns at AY2"),
                arguments(ods(ODS_HEAD + row(seven.formatted("999999999"))), "table-columns at AY2"),
                arguments(ods(ODS_HEAD + row(seven.formatted("9999999999"))), "table-broken at file"),
                arguments(ods(ODS_HEAD + row(seven.formatted("0"))), "table-broken at file"),
                arguments(ods(ODS_HEAD + "<table:table-row table:number-rows-repeated=\"1048575\">" + seven.formatted("50") + "</table:table-row>"), "table-rows at row 1002"),
                arguments(ods("<table:table-row table:number-rows-repeated=\"999999999\"/>" + ODS_HEAD), "table-rows at row 1"),
                arguments(ods(ODS_HEAD + row("<table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"999999999\"/></text:p></table:table-cell>")),
                        "[1: a, 2: !cell-too-long]"),
                arguments(ods(ODS_HEAD + row("<table:table-cell office:value-type=\"string\"><text:p>" + "<text:span>".repeat(70) + "</text:span>".repeat(70)
                        + "</text:p></table:table-cell>")), "table-packed at file"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void what_no_spreadsheet_writes_is_refused_where_it_is(byte[] file, String refusal) {
        assertEquals(refusal, TableFiles.refusal(file, LIMITS));
    }

    static Stream<Arguments> declarations() {
        return Stream.of(arguments("xl/workbook.xml", LAUGHS), arguments("xl/worksheets/sheet1.xml", LAUGHS), arguments("xl/sharedStrings.xml", FILE),
                arguments("xl/styles.xml", FILE), arguments("_rels/.rels", FILE), arguments("content.xml", LAUGHS), arguments("content.xml", FILE));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void declarations_of_types_and_entities_are_refused_in_every_part(String part, String declaration) {
        Map<String, String> parts = part.equals("content.xml") ? Packages.ods(Packages.table("x", "ta1", ODS_HEAD)) : Packages.xlsx(HEAD);
        assertEquals("[1: a]", TableFiles.refusal(Packages.zip(parts)));
        String xml = parts.get(part);
        int root = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
        parts.put(part, xml.substring(0, root) + declaration + xml.substring(root));
        assertEquals("table-declarations at file", TableFiles.refusal(Packages.zip(parts)));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        Map<String, String> parts = Packages.xlsx(HEAD);
        parts.put("xl/worksheets/sheet1.xml", Packages.sheet("<sheetData>" + HEAD + "</sheetData>" + " ".repeat(30 << 20)));
        assertEquals("table-packed at file", TableFiles.refusal(Packages.zip(parts), LIMITS));
        assertEquals("table-too-large at file", TableFiles.refusal(Packages.zip(parts), new TableLimits(9, 9, 9, 1 << 20, 9, 20, 10_000)));
        assertEquals("table-packed at file", TableFiles.refusal(Packages.zip(Packages.ods(Packages.table("x", "ta1", ODS_HEAD + " ".repeat(30 << 20)))), LIMITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x a=\"%s\"/>", "<x a='>%s'/>", "<!--> %s -->", "<!-- a>%s -->", "<x><![CDATA[>%s]]></x>", "<?x >%s?>"})
    void one_piece_of_markup_is_never_large(String markup) {
        Map<String, String> parts = Packages.xlsx(HEAD);
        String sheet = Packages.sheet("<sheetData>" + HEAD + "</sheetData>" + markup);
        parts.put("xl/worksheets/sheet1.xml", sheet.formatted("x>".repeat(1 << 9)));
        assertEquals("[1: a]", TableFiles.refusal(Packages.zip(parts)));
        parts.put("xl/worksheets/sheet1.xml", sheet.formatted("x>".repeat(1 << 20)));
        assertEquals("table-packed at file", TableFiles.refusal(Packages.zip(parts)));
    }

    @Test
    void names_texts_and_parts_are_counted() {
        Map<String, String> parts = Packages.xlsx(HEAD);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            names.append("<x").append(i).append("/>");
        }
        parts.put("xl/worksheets/sheet1.xml", Packages.sheet("<sheetData>" + HEAD + "</sheetData>" + names));
        assertEquals("table-packed at file", TableFiles.refusal(Packages.zip(parts), LIMITS));
        parts = Packages.xlsx(HEAD);
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(1000) + "</sst>");
        assertEquals("table-too-large at file", TableFiles.refusal(Packages.zip(parts), LIMITS));
        parts = Packages.xlsx(HEAD);
        for (int i = 0; i < 30; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertEquals("table-packed at file", TableFiles.refusal(Packages.zip(parts), LIMITS));
    }

    @Test
    void every_way_of_cutting_or_spoiling_a_file_is_seen() {
        byte[] xlsx = Packages.zip(Packages.xlsx(HEAD + "<row r=\"2\"><c><v>12345</v></c></row>"));
        byte[] ods = Packages.zip(Packages.ods(Packages.table("x", "ta1", ODS_HEAD)));
        for (byte[] whole : new byte[][] {xlsx, ods}) {
            String right = TableFiles.refusal(whole);
            assertTrue(right.startsWith("["), right);
            for (int length = 4; length < whole.length; length += 7) {
                assertEquals("table-broken at file", TableFiles.refusal(Arrays.copyOf(whole, length)), "cut to " + length);
            }
            for (int at = 0; at < whole.length; at += 3) {
                byte[] spoilt = whole.clone();
                spoilt[at] ^= 0x55;
                String told = TableFiles.refusal(spoilt);
                assertTrue(told.equals(right) || told.startsWith("table-") || told.startsWith("cell-"), at + ": " + told);
            }
        }
    }

    @Test
    void other_packed_files_are_no_tables() {
        assertEquals("table-kind at file", TableFiles.refusal(Packages.zip(Map.of("a.txt", "x"))));
        Map<String, String> text = Packages.ods("");
        text.put("mimetype", "application/vnd.oasis.opendocument.text");
        assertEquals("table-kind at file", TableFiles.refusal(Packages.zip(text)));
        Map<String, String> word = new LinkedHashMap<>(Packages.xlsx(""));
        word.put("xl/workbook.xml", "<document/>");
        assertEquals("table-kind at file", TableFiles.refusal(Packages.zip(word)));
        Map<String, String> lost = Packages.xlsx(HEAD);
        lost.remove("xl/worksheets/sheet1.xml");
        assertEquals("table-broken at file", TableFiles.refusal(Packages.zip(lost)));
        assertEquals("table-broken at file", TableFiles.refusal("PK\u0003\u0004, not packed".getBytes(StandardCharsets.UTF_8)));
        assertEquals("[1: PK|name]", TableFiles.refusal("PK,name\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] xlsx(String rows) {
        return Packages.zip(Packages.xlsx(HEAD + rows));
    }

    private static byte[] ods(String rows) {
        return Packages.zip(Packages.ods(Packages.table("x", "ta1", rows)));
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }
}
