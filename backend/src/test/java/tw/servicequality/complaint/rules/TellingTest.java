package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What repeats personal data, however it is written. */
class TellingTest {

    @ParameterizedTest
    @CsvSource({
        "聯絡王小明, 王小明, true",
        "聯絡王 小 明先生, 王小明, true",
        "聯絡王○明, 王小明, false",
        "回電 0912-345-678, 0912345678, true",
        "回電 ０９１２３４５６７８, 0912345678, true",
        "回電 (02)2345-6789, 02-23456789, true",
        "寄至 A@Example.TW, a@example.tw, true",
        "電話聯繫陳情人, 陳, false",
        "電話聯繫,, false",
        ", 王小明, false"})
    void words_that_repeat_a_value_tell_it(String words, String value, boolean tells) {
        assertEquals(tells, Telling.tells(words, value));
    }
}
