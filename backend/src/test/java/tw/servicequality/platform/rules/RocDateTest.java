package tw.servicequality.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"115/11/22", "115.11.22", "115-11-22", "1151122", "115年11月22日", "中華民國115年11月22日", "民國115年11月22日",
        "中華民國 115 年 11 月 22 日", "2026-11-22", "2026/11/22", "20261122", "2026年11月22日", "１１５／１１／２２", "１１５年１１月２２日", "１１５１１２２",
        "２０２６－１１－２２", "　115/11/22 "})
    void every_form_of_the_same_day(String text) {
        assertEquals(LocalDate.of(2026, 11, 22), RocDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1/1/1, 1912-01-01", "99/1/5, 2010-01-05", "0990105, 2010-01-05", "113/02/29, 2024-02-29", "199/12/31, 2110-12-31",
        "1900/1/1, 1900-01-01"})
    void borders(String text, LocalDate expected) {
        assertEquals(expected, RocDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"113/02/30, date-impossible", "114/02/29, date-impossible", "115/13/01, date-impossible", "1150001, date-impossible",
        "200/1/1, date-year-unclear", "1899/12/31, date-year-unclear", "0/1/1, date-year-unclear", "民國2026年1月1日, date-year-unclear",
        "115/11-22, date-unreadable", "115/11, date-unreadable", "990105, date-unreadable", "11/22/2026, date-unreadable", "'', date-unreadable",
        "一一五年十一月二十二日, date-unreadable", "115/111/2, date-unreadable"})
    void what_is_no_date_says_why(String text, String code) {
        assertEquals(code, assertThrows(RocDate.Unreadable.class, () -> RocDate.parse(text)).code());
    }

    @Test
    void the_ways_of_showing() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertEquals("115年1月5日", RocDate.words(day));
        assertEquals("115/01/05", RocDate.table(day));
        assertEquals(115, RocDate.year(day));
        assertEquals("民國前1年10月10日", RocDate.words(LocalDate.of(1911, 10, 10)));
    }
}
