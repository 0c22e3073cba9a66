package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaGuardTest {

    static Stream<Arguments> texts() {
        return Stream.of(arguments("=1+1", "'=1+1"), arguments("+886", "'+886"), arguments("-5", "'-5"), arguments("@x", "'@x"), arguments("\tx", "'\tx"),
                arguments("\nx", "'\nx"), arguments("＝1", "'＝1"), arguments("'=1", "''=1"), arguments("''=1", "'''=1"), arguments("'", "'"),
                arguments("'tis", "'tis"), arguments("''", "''"), arguments("1-1", "1-1"), arguments("", ""), arguments("a=1", "a=1"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void formulas_are_guarded_and_come_back(String text, String guarded) {
        assertEquals(guarded, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(guarded));
    }

    @Test
    void every_short_text_comes_back() {
        List<String> signs = List.of("'", "=", "-", "a", "\n", "＠");
        for (String a : signs) {
            for (String b : signs) {
                for (String c : signs) {
                    for (String d : signs) {
                        String text = a + b + c + d;
                        assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
                    }
                }
            }
        }
    }
}
