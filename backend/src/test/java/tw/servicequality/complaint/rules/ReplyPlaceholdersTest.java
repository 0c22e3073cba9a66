package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in braces in a template. */
class ReplyPlaceholdersTest {

    private static final Map<String, String> VALUES = Map.of("caseNumber", "C1151126-00027", "subject", "收費 $1 {unit} \\ 疑義", "unit", " 測量課 ", "agency", " ");

    @ParameterizedTest
    @CsvSource({"案號{caseNumber}。, 案號C1151126-00027。", "{unit}{unit}, 測量課測量課", "{office}, ○○○", "{agency}, ○○○", "{nobody} {}, {nobody} {}", "沒有, 沒有",
        "{{unit}}, {測量課}", "{unit, {unit"})
    void they_are_filled_and_what_is_missing_is_left_to_be_written(String text, String filled) {
        assertEquals(filled, ReplyPlaceholders.filled(text, VALUES));
    }

    @Test
    void what_a_citizen_wrote_is_taken_as_it_is() {
        assertEquals("「收費 $1 {unit} \\ 疑義」", ReplyPlaceholders.filled("「{subject}」", VALUES));
    }

    @Test
    void what_means_nothing_is_named_once() {
        assertEquals(List.of("", "name", "電話"), ReplyPlaceholders.unknown("{name} {電話} {name} {unit} {}"));
        assertEquals(List.of(), ReplyPlaceholders.unknown("{" + String.join("}{", ReplyPlaceholders.ALL) + "}"));
    }
}
