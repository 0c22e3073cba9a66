package tw.servicequality.duty.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of iCalendar are folded by octets, and unfolding gives back what was folded. */
class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"SUMMARY:short", "SUMMARY:檢視網站資訊內容與連結是否正確以維資訊內容之正確性檢視網站資訊內容", "x𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
        "xx😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", ""})
    void folded_lines_are_short_and_unfold_to_the_same(String line) {
        String folded = ContentLines.fold(line + "\r\nEND:X\r\n");
        for (String part : folded.split("\r\n")) {
            assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= 75, part);
            assertEquals(part, new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertEquals(line + "\r\nEND:X\r\n", folded.replace("\r\n ", ""));
    }

    @Test
    void seventy_five_octets_fit_and_one_more_does_not() {
        assertEquals("a".repeat(75) + "\r\n", ContentLines.fold("a".repeat(75) + "\r\n"));
        assertEquals("a".repeat(75) + "\r\n a\r\n", ContentLines.fold("a".repeat(76) + "\r\n"));
        assertEquals("a".repeat(73) + "\r\n 課\r\n", ContentLines.fold("a".repeat(73) + "課\r\n"));
        assertEquals("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a\r\n", ContentLines.fold("a".repeat(150) + "\r\n"));
    }
}
