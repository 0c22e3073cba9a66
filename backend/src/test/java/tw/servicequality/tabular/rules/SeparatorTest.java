package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeparatorTest {

    static Stream<Arguments> starts() {
        return Stream.of(arguments("a,b", ','), arguments("a;b\nc,d,e", ';'), arguments("a\tb", '\t'), arguments("a", ','), arguments("", ','),
                arguments("\"a,b,c\";d", ';'), arguments("\n\r\n \na;b", ';'), arguments("\"a\n,,,\";b", ';'), arguments("a,b;c", ','));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void the_first_record_decides(String start, char separator) {
        assertEquals(separator, Separator.of(start));
    }

    static Stream<Arguments> lines() {
        return Stream.of(arguments("sep=;", ';'), arguments("SEP=,", ','), arguments("sep=\t", '\t'), arguments("sep=x", (char) 0), arguments("sep=", (char) 0),
                arguments("sep=;;", (char) 0), arguments("編號", (char) 0));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void excel_may_name_it(String line, char separator) {
        assertEquals(separator, Separator.named(line));
    }
}
