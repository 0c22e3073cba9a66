package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A cursor comes back as it went out, whatever stands in a name. */
class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "", "a\u001fb", "\u001f", "\u001b", "\u001bs\u001be", "\u001b\u001f\u001b", "𠮷 \\ \n"})
    void every_text_is_a_key(String name) {
        Cursor cursor = new Cursor("-name", List.of(name, "17", name));
        assertEquals(cursor, Cursor.decode(cursor.encode(), "-name", 3));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String text = new Cursor("name", List.of("a", "b")).encode();
        assertNull(Cursor.decode(null, "name", 2));
        assertNull(Cursor.decode("", "name", 2));
        for (Runnable wrong : List.<Runnable>of(() -> Cursor.decode(text, "-name", 2), () -> Cursor.decode(text, "name", 1),
                () -> Cursor.decode("?!", "name", 2))) {
            assertEquals(ProblemType.INVALID_CURSOR, assertThrows(ProblemException.class, wrong::run).type());
        }
    }
}
