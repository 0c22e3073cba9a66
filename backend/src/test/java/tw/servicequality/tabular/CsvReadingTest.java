package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.tabular.source.TableReader;

class CsvReadingTest {

    private static final TableLimits LIMITS = TableLimits.usual();

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("a,b\n1,2\n", List.of("1: a|b", "2: 1|2")),
                arguments("a,b\r\n1,2", List.of("1: a|b", "2: 1|2")),
                arguments("a,b\r1,2\r", List.of("1: a|b", "2: 1|2")),
                arguments("a;b\n1,5;2\n", List.of("1: a|b", "2: 1,5|2")),
                arguments("a\tb\n1,5\t2;3\n", List.of("1: a|b", "2: 1,5|2;3")),
                arguments("sep=;\r\na,b;c\r\n1;2\r\n", List.of("1: a,b|c", "2: 1|2")),
                arguments("\"a,b;c\";d\n1;2\n", List.of("1: a,b;c|d", "2: 1|2")),
                arguments("甲\n乙\n", List.of("1: 甲", "2: 乙")),
                arguments("a,b\n\"x,\"\"y\"\"\",\"\"\n", List.of("1: a|b", "2: x,\"y\"")),
                arguments("a,b\n\"one\r\ntwo\rthree\nfour\",2\n3,4\n", List.of("1: a|b", "2: one\ntwo\nthree\nfour|2", "3: 3|4")),
                arguments("\n\na,b\n\n,,\n1,2\n\n", List.of("3: a|b", "6: 1|2")),
                arguments("a,b\n1,2,,,\n,2\n1\n", List.of("1: a|b", "2: 1|2", "3: |2", "4: 1")),
                arguments("a,b\n 1 ,\u3000２\n", List.of("1: a|b", "2:  1 |\u3000２")),
                arguments("a\n5\"disk\n", List.of("1: a", "2: 5\"disk")),
                arguments("a\n'=1+1\n''=x\n'tis\n''two''\n'-5\n", List.of("1: a", "2: =1+1", "3: '=x", "4: 'tis", "5: ''two''", "6: -5")),
                arguments("a\n007\n12345678901234567890\n1E5\n", List.of("1: a", "2: 007", "3: 12345678901234567890", "4: 1E5")),
                arguments("a\n𠮷堃😀\n", List.of("1: a", "2: 𠮷堃😀")),
                arguments("a\nx\u0007y\n\ufffd\nx\u0085\n", List.of("1: a", "2: !cell-control", "3: !cell-garbled", "4: !cell-control")),
                arguments("a\n\ue000\n", List.of("1: a", "2: \ue000")),
                arguments("[編號],b\n1,2\n", List.of("1: [編號]|b", "2: 1|2")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cells_are_what_stands_there(String file, List<String> rows) {
        assertEquals(rows, TableFiles.read(file));
        assertEquals(rows, TableFiles.read(bytes("\ufeff" + file, StandardCharsets.UTF_8)));
        assertEquals(rows, TableFiles.read(bytes("\ufeff" + file, StandardCharsets.UTF_16LE)));
        assertEquals(rows, TableFiles.read(bytes("\ufeff" + file, StandardCharsets.UTF_16BE)));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments(bytes("案號,主旨\n", StandardCharsets.UTF_8), "UTF-8"),
                arguments(bytes("\ufeff案號,主旨\n", StandardCharsets.UTF_8), "UTF-8"),
                arguments(bytes("\ufeff案號,主旨\n", StandardCharsets.UTF_16LE), "UTF-16LE"),
                arguments(bytes("\ufeff案號,主旨\n", StandardCharsets.UTF_16BE), "UTF-16BE"),
                arguments(bytes("案號,主旨\n", Charset.forName("MS950")), "Big5"),
                arguments(bytes("a,b\n", StandardCharsets.US_ASCII), "UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void the_encoding_is_told_by_decoding(byte[] file, String name) {
        assertEquals(name, TableFiles.with(file, LIMITS, TableReader::encoding));
        assertEquals(TableFormat.CSV, TableFiles.with(file, LIMITS, TableReader::format));
    }

    @Test
    void big5_has_the_signs_of_windows_and_no_private_ones() {
        assertEquals(List.of("1: 品名", "2: 碁銹裏墻恒粧嫺€"), TableFiles.read(bytes("品名\n碁銹裏墻恒粧嫺€\n", Charset.forName("MS950"))));
        byte[] madeUp = {'a', '\n', (byte) 0xa4, (byte) 0x40, (byte) 0xfa, 0x40, '\n'};
        assertEquals(List.of("1: a", "2: !cell-user-defined"), TableFiles.read(madeUp));
    }

    @ParameterizedTest
    @CsvSource({
        "61 0a ff 0a, table-encoding at file",
        "ef bb bf 61 0a e4 b8, table-encoding at file",
        "ff fe 61 00 0a 00 62, table-encoding at file",
        "ff fe 61 00 0a 00 00 d8 62 00, table-encoding at file",
        "61 00 0a 00 62 00, table-kind at file",
        "25 50 44 46 2d 31 2e 37, table-kind at file",
        "d0 cf 11 e0 a1 b1 1a e1, table-old-or-locked at file",
        "3c 68 74 6d 6c 3e, table-markup at file",
        "20 0a 3c 3f 78 6d 6c 20 3f 3e, table-markup at file",
        "'', table-empty at file",
        "ef bb bf, table-empty at file",
        "0a 2c 2c 0a, table-empty at file",
        "61 2c 62 0a 31 2c 22 78 0a 79, table-quote-open at B2",
        "61 0a 22 78 22 79 0a, table-quote-followed at A2",
        "61 2c 07 0a, cell-control at B1"})
    void what_cannot_be_read_is_refused_where_it_is(String hex, String refusal) {
        assertEquals(refusal, TableFiles.refusal(java.util.HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    @Test
    void the_refusal_names_the_line_up_to_which_the_encoding_was_known() {
        byte[] file = bytes("甲,乙\n一,二\n三,\u00e9\n", StandardCharsets.UTF_8);
        file[file.length - 2] = (byte) 0xff;
        try {
            TableFiles.read(file);
        } catch (TableRefusedException refused) {
            assertEquals(List.of("3"), refused.fault().values());
            return;
        }
        throw new AssertionError("read");
    }

    @Test
    void a_mark_amid_the_buffers_is_not_cut() {
        String wide = "寬".repeat(40_000);
        assertEquals(List.of("1: a|b", "2: " + wide + "|😀", "3: x|" + wide), TableFiles.read("a,b\n\"" + wide + "\",😀\nx," + wide));
        assertEquals(List.of("1: " + "x".repeat(16_383), "2: y"), TableFiles.read("x".repeat(16_383) + "\r\ny\r\n"));
    }

    @Test
    void limits_hold_and_nothing_is_cut() {
        TableLimits few = new TableLimits(2, 3, 4, 1000, 10, 10, 100);
        assertEquals("[1: a, 2: 1, 3: 2]", TableFiles.refusal(bytes("a\n1\n2\n\n,,,,,,\n", StandardCharsets.UTF_8), few));
        assertEquals("table-rows at row 5", TableFiles.refusal(bytes("a\n1\n2\n\n3\n", StandardCharsets.UTF_8), few));
        assertEquals("table-columns at D1", TableFiles.refusal(bytes("a,b,c,d\n", StandardCharsets.UTF_8), few));
        assertEquals("table-columns at E2", TableFiles.refusal(bytes("a,b,c\n1,,,,5\n", StandardCharsets.UTF_8), few));
        assertEquals("[1: a, 2: 1234, 3: !cell-too-long]", TableFiles.refusal(bytes("a\n1234\n12345\n", StandardCharsets.UTF_8), few));
        assertEquals("cell-too-long at A1", TableFiles.refusal(bytes("abcde\n", StandardCharsets.UTF_8), few));
        assertEquals("table-quote-open at A2", TableFiles.refusal(bytes("a\n\"" + "x\n".repeat(5_000_000), StandardCharsets.UTF_8), few));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
