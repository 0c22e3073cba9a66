package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.tabular.rules.Signs.Worst;

class SignsTest {

    static Stream<Arguments> texts() {
        return Stream.of(arguments("", Worst.PLAIN, ""), arguments("甲𠮷😀\t\r\né", Worst.PLAIN, "甲𠮷😀\t\r\né"), arguments("a\u0000", Worst.CONTROL, "a\ufffd"),
                arguments("\u001f", Worst.CONTROL, "\ufffd"), arguments("\u007f", Worst.CONTROL, "\u007f"), arguments("\u0085", Worst.CONTROL, "\u0085"),
                arguments("\ufffd", Worst.GARBLED, "\ufffd"), arguments("\uffff", Worst.GARBLED, "\ufffd"), arguments("\ud842", Worst.GARBLED, "\ufffd"),
                arguments("\udfb7x", Worst.GARBLED, "\ufffdx"), arguments("\ud842x", Worst.GARBLED, "\ufffdx"), arguments("\ue000", Worst.PLAIN, "\ue000"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void bad_signs_are_seen_and_what_xml_cannot_hold_is_marked(String text, Worst worst, String held) {
        assertEquals(worst, Signs.worst(text, false));
        assertEquals(held, Signs.holdable(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void private_ones_are_bad_where_they_belong_to_one_computer(String text, Worst worst, String held) {
        assertEquals(text.equals("\ue000") ? Worst.USER_DEFINED : worst, Signs.worst(text, true));
        assertEquals(held, Signs.holdable(text));
    }
}
