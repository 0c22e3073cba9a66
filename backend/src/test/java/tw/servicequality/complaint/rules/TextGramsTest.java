package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of signs. */
class TextGramsTest {

    @ParameterizedTest
    @CsvSource({"鑑界, 1", "鑑界通知, 3", "鑑, 0", "'', 0", "'鑑 界', 0", "'鑑界 通知', 2", "鑑界鑑界, 2", "𠮷𡿨, 1", "👨‍👩‍👧, 4", "'a\tb', 0", "'鑑　界', 0", "12, 1"})
    void so_many_different_pairs_stand_in_a_text(String text, int pairs) {
        assertEquals(pairs, TextGrams.of(text).size());
    }

    @ParameterizedTest
    @CsvSource({"界址鑑定的通知太晚寄到, 鑑定", "界址鑑定的通知太晚寄到, 通知太晚", "地號 0027-0000, 27-00", "𠮷野家 abc, 'o a'", "𠮷野家 abc, '野家 ab'"})
    void a_text_has_all_pairs_of_each_of_its_pieces(String text, String piece) {
        assertEquals(text.contains(piece), TextGrams.of(text).containsAll(TextGrams.of(piece)) && !TextGrams.of(piece).isEmpty());
    }

    @Test
    void pairs_of_two_texts_do_not_run_together() {
        assertEquals(Set.of(), new HashSet<>(TextGrams.of("鑑", "界")));
        assertNotEquals(TextGrams.of("鑑界"), TextGrams.of("界鑑"));
    }

    @Test
    void words_of_the_index_are_five_signs_without_vowels_and_hardly_any_two_pairs_share_one() {
        StringBuilder all = new StringBuilder();
        for (int sign = 0x4e00; sign < 0x4e00 + 5_000; sign++) {
            all.appendCodePoint(sign).append('的');
        }
        Set<String> words = TextGrams.of(all.toString());
        assertTrue(words.stream().allMatch(word -> word.matches("[b-df-hj-np-tv-xz0-9]{5}")));
        assertTrue(words.size() > 9_980, "of 9,999 pairs there are " + words.size() + " words");
        assertEquals(words, TextGrams.split(TextGrams.joined(all.toString())));
    }

    @Test
    void the_index_is_asked_for_all_of_them() {
        assertTrue(TextGrams.query(TextGrams.of("鑑界通")).matches("\\+\\w{5} \\+\\w{5}"));
    }
}
