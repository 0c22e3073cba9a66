package tw.servicequality.tabular.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    @ParameterizedTest
    @ValueSource(strings = {"115-10-05", "115/10/5", "115.10.05", "1151005", "115年10月5日", "民國115年10月5日", "中華民國 115 年 10 月 5 日", "2026-10-05", "2026/10/5", "20261005",
        "１１５／１０／０５", "　115-10-05 "})
    void every_form_of_the_same_day(String text) {
        assertEquals(LocalDate.of(2026, 10, 5), WrittenDate.day(text));
    }

    @ParameterizedTest
    @CsvSource({"115-02-30, date-impossible", "114/2/29, date-impossible", "2026-02-29, date-impossible", "1150230, date-impossible", "99/1/5, date-two-digits",
        "１５．１０．５, date-two-digits", "10/05/26, date-two-digits", "99年1月5日, date-two-digits", "1/2/3, date-two-digits", "990105, date-unreadable", "5/10/2026, date-two-digits",
        "46300, date-unreadable", "200/1/1, date-year-unclear", "1150, date-unreadable", "十月五日, date-unreadable", "115/10/05 10:30, date-unreadable"})
    void what_is_no_day_says_why(String text, String code) {
        assertEquals(code, assertThrows(WrittenDate.Unreadable.class, () -> WrittenDate.day(text)).code());
    }

    @ParameterizedTest
    @CsvSource({"民國99年1月5日, 2010-01-05", "099/1/5, 2010-01-05", "0990105, 2010-01-05", "113/2/29, 2024-02-29", "1990/1/5, 1990-01-05"})
    void early_years(String text, LocalDate day) {
        assertEquals(day, WrittenDate.day(text));
    }

    @ParameterizedTest
    @CsvSource({"115/10/05 10:30, 2026-10-05T02:30:00Z", "2026-10-05T10:30:05.25, 2026-10-05T02:30:05.250Z", "2026-10-05 10:30:05.123456789, 2026-10-05T02:30:05.123Z",
        "2026-10-05T02:30:00Z, 2026-10-05T02:30:00Z", "2026-10-05T02:30:00-05:00, 2026-10-05T07:30:00Z", "115年10月5日 9:05, 2026-10-05T01:05:00Z",
        "115年10月5日9:05, 2026-10-05T01:05:00Z", "１１５／１０／０５　１０：３０, 2026-10-05T02:30:00Z", "115-10-05, 2026-10-04T16:00:00Z", "1151005 23:59:59, 2026-10-05T15:59:59Z"})
    void instants(String text, Instant instant) {
        assertEquals(instant, WrittenDate.instant(text, TAIPEI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"115/10/05 24:00", "115/10/05 10:60", "115/10/05 10:30:61", "2026-10-05T10:30+99:00"})
    void no_times(String text) {
        assertNull(WrittenDate.instant(text, TAIPEI));
    }

    @ParameterizedTest
    @CsvSource({"115-02-30 10:30, date-impossible", "10:30, date-unreadable", "99/1/5 10:30, date-two-digits", "x, date-unreadable"})
    void no_days_of_instants(String text, String code) {
        assertEquals(code, assertThrows(WrittenDate.Unreadable.class, () -> WrittenDate.instant(text, TAIPEI)).code());
    }

    @Test
    void a_cell_full_of_spaces_takes_no_longer_than_others() {
        String spaces = "x" + " ".repeat(100_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThrows(WrittenDate.Unreadable.class, () -> WrittenDate.instant(spaces, TAIPEI)));
        assertEquals(Instant.parse("2026-10-05T02:30:00Z"), WrittenDate.instant("115/10/05" + " ".repeat(500) + "10:30", TAIPEI));
        assertEquals(Instant.parse("2026-10-05T01:05:00Z"), WrittenDate.instant("115年10月5日" + " ".repeat(500) + "9:05", TAIPEI));
    }
}
