package tw.servicequality.organization.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitWordsTest {

    private static final UUID LAND = new UUID(0, 1);
    private static final UUID SURVEY = new UUID(0, 2);
    private static final UUID STAFF = new UUID(0, 3);
    private static final UUID RESEARCH = new UUID(0, 4);

    private final UnitWords words = new UnitWords(Map.of("登記課", LAND, "測量課", SURVEY, "人事機構", STAFF, "研考", RESEARCH),
            Map.of("各課", List.of(LAND, SURVEY), "各課室", List.of(LAND, SURVEY, STAFF)));

    @Test
    void a_word_is_one_unit_or_several() {
        assertEquals(Optional.of(List.of(SURVEY)), words.resolve(" 測量課 "));
        assertEquals(Optional.of(List.of(LAND, SURVEY)), words.resolve("各課"));
        assertEquals(Optional.empty(), words.resolve("會計室"));
    }

    @Test
    void several_words_name_each_unit_once() {
        assertEquals(Optional.of(List.of(LAND, SURVEY, STAFF, RESEARCH)), words.resolve(List.of("各課室", "研考")));
        assertEquals(Optional.of(List.of(SURVEY, LAND, STAFF)), words.resolve(List.of("測量課", "各課室")));
        assertEquals(Optional.empty(), words.resolve(List.of("各課室", "會計室")));
    }
}
