package tw.servicequality.document.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    private static final IntToDoubleFunction KAI = c -> c < 0x2000 ? 0.5 : 1;

    @ParameterizedTest
    @CsvSource({
        "隨時檢討簡化作業, 4, 隨時檢討|簡化作業",
        "檢討簡化，縮短時程, 4, 檢討簡|化，縮短|時程",
        "檢討簡（縮短）時程, 4, 檢討簡|（縮短）|時程",
        "自115年11月2日起, 4, 自115年|11月2日|起",
        "service quality, 4, service|quality",
        "ABCDEFGHIJKLMNOP, 4, ABCDEFGH|IJKLMNOP",
        "𠮷𠮷𠮷𠮷𠮷, 4, 𠮷𠮷𠮷𠮷|𠮷",
        "短, 4, 短",
        "'', 4, ''",
        "寬, 0.2, 寬",
    })
    void text_is_broken_as_chinese_is_set(String text, double width, String lines) {
        assertEquals(List.of(lines.split("\\|", -1)), LineBreaks.lines(text, width, KAI));
    }

    @Test
    void line_ends_of_the_text_are_kept() {
        assertEquals(List.of("一", "", "二"), LineBreaks.lines("一\n\n二", 4, KAI));
    }

    @Test
    void no_character_is_lost_and_no_line_is_too_wide() {
        String text = "本所自民國115年11月2日（星期一）起試辦「複丈案件簡訊通知」，民眾可點連結https://example.invalid/case/1234567890查詢；𠮷姓民眾亦同。".repeat(5);
        for (double width = 3; width < 30; width += 0.7) {
            double most = width;
            List<String> lines = LineBreaks.lines(text, width, KAI);
            assertEquals(text, String.join("", lines));
            assertTrue(lines.stream().allMatch(it -> LineBreaks.width(it, KAI) <= most), lines.toString());
        }
    }
}
