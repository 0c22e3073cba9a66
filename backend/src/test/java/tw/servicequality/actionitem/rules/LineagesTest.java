package tw.servicequality.actionitem.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which item of the plan before a new item goes on with. */
class LineagesTest {

    private static final UUID A = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    private static Lineages.Item old(String code, String text, UUID lineage) {
        return new Lineages.Item(code, text, lineage);
    }

    private static Lineages.Item now(String code, String text) {
        return new Lineages.Item(code, text, null);
    }

    @Test
    void the_same_code_and_text_go_on() {
        assertEquals(Map.of("1.1.1.1.1", A), Lineages.match(List.of(old("1.1.1.1.1", "甲", A)), List.of(now("1.1.1.1.1", "甲"))));
    }

    @Test
    void a_row_put_in_before_shifts_the_codes_but_not_the_items() {
        assertEquals(Map.of("1.1.1.1.2", A, "1.1.1.1.3", B), Lineages.match(
                List.of(old("1.1.1.1.1", "甲", A), old("1.1.1.1.2", "乙", B)),
                List.of(now("1.1.1.1.1", "新"), now("1.1.1.1.2", "甲"), now("1.1.1.1.3", "乙"))));
    }

    @Test
    void a_reworded_item_goes_on_by_its_code() {
        assertEquals(Map.of("1.1.1.1.1", A), Lineages.match(List.of(old("1.1.1.1.1", "騰本", A)), List.of(now("1.1.1.1.1", "謄本"))));
    }

    @Test
    void a_text_that_stands_twice_goes_on_by_its_code_only() {
        assertEquals(Map.of("3.1.2.0.1", A, "4.1.1.2.2", B), Lineages.match(
                List.of(old("3.1.2.0.1", "調查", A), old("4.1.1.2.2", "調查", B)),
                List.of(now("4.1.1.2.2", "調查"), now("3.1.2.0.1", "調查"))));
    }

    @Test
    void an_item_is_gone_on_with_once() {
        assertEquals(Map.of("1.1.1.1.1", A), Lineages.match(List.of(old("1.1.1.1.1", "甲", A)),
                List.of(now("1.1.1.1.1", "甲"), now("1.1.1.1.2", "甲"))));
    }
}
