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
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.tabular.source.TableReader;

class JsonReadingTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("[{\"a\":\"x\",\"b\":2}]", List.of("1: a|b", "2: x|#2")),
                arguments(" [ {\"a\":1.50}, {\"b\":true,\"a\":null}, {}, {\"b\":\"\"}, {\"c\":false} ] ",
                        List.of("1: a|b|c", "2: #1.50", "3: |?true", "6: ||?false")),
                arguments("[{\"a\":12345678901234567890.123456789,\"b\":-1e-7}]", List.of("1: a|b", "2: #12345678901234567890.123456789|#-0.0000001")),
                arguments("[{\"a\":1e999999999,\"b\":1e-101}]", List.of("1: a|b", "2: !cell-number|!cell-number")),
                arguments("[{\"a\":[1,{\"b\":2}],\"b\":{}}]", List.of("1: a|b", "2: !cell-nested|!cell-nested")),
                arguments("[{\"a\":\"\\u0000\",\"b\":\"\\ud800\"}]", List.of("1: a|b", "2: !cell-control|!cell-garbled")),
                arguments("[{\"a\":\"𠮷\\ud83d\\ude00\\r\\n=1\",\"b\":\"'=1\"}]", List.of("1: a|b", "2: 𠮷😀\n=1|'=1")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void values_are_what_stands_there(String file, List<String> rows) {
        assertEquals(rows, TableFiles.read(file));
        assertEquals(rows, TableFiles.read(("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TableFormat.JSON, TableFiles.with(file.getBytes(StandardCharsets.UTF_8), TableLimits.usual(), TableReader::format));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("[]", "table-empty at file"),
                arguments("[{},{}]", "table-empty at file"),
                arguments("{\"a\":1}", "table-json at file"),
                arguments("[{\"a\":1},2]", "table-json at file"),
                arguments("[{\"a\":1}", "table-json at file"),
                arguments("[{\"a\":1},{\"a\":\"x", "table-json at file"),
                arguments("[{\"a\":1}] x", "table-json at file"),
                arguments("[{\"a\":1}] []", "table-json at file"),
                arguments("[{\"a\":01}]", "table-json at file"),
                arguments("[{'a':1}]", "table-json at file"),
                arguments("[{\"a\":NaN}]", "table-json at file"),
                arguments("[{\"a\":" + "[".repeat(40) + "1" + "]".repeat(40) + "}]", "table-json at file"),
                arguments("[{\"a\":1},{\"b\":1,\"a\":1,\"b\":2}]", "table-json-twice at B3"),
                arguments("[{\"a\":1,\"a\":1}]", "table-json-twice at A2"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_no_array_of_objects_is_refused_before_the_first_row(String file, String refusal) {
        assertEquals(refusal, TableFiles.refusal(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void big5_and_limits_hold_here_too() {
        assertEquals(List.of("1: 主旨", "2: 許功蓋"), TableFiles.read("[{\"主旨\":\"許功蓋\"}]".getBytes(Charset.forName("MS950"))));
        TableLimits few = new TableLimits(2, 3, 4, 1000, 10, 10, 100);
        assertEquals("table-rows at row 4", refusal("[{\"a\":1},{\"a\":2},{\"a\":3}]", few));
        assertEquals("table-columns at row 3", refusal("[{\"a\":1,\"b\":2},{\"c\":2,\"d\":3}]", few));
        assertEquals("[1: a, 2: !cell-too-long, 3: 1234]", refusal("[{\"a\":\"12345\"},{\"a\":\"1234\"}]", few));
    }

    private static String refusal(String file, TableLimits limits) {
        return TableFiles.refusal(file.getBytes(StandardCharsets.UTF_8), limits);
    }
}
