package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({"receivedOn, receivedon", "' Received  on ', receivedon", "RECEIVED_ON, receivedon", "ＲeceivedＯn＊, receivedon", "received-on, receivedon", "限　辦 日*, 限辦日",
        "'限\n辦日', 限辦日", "'\ufeff案號', 案號", "' _ ', ''", "限辦日（民國）, 限辦日(民國)"})
    void width_case_blanks_and_strokes_do_not_matter(String written, String plain) {
        assertEquals(plain, Heading.plain(written));
    }
}
