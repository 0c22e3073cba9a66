package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.problem.Texts;

class ColumnsTest {

    private static final Columns CASES = Columns.of(
            Column.text("externalId", "外部編號", "External id", 10).needed(),
            Column.longText("content", "內容", "Content", 20),
            Column.of(ColumnKind.WHOLE, "pieces", "件數", "Pieces"),
            Column.of(ColumnKind.DECIMAL, "rate", "比率", "Rate"),
            Column.of(ColumnKind.DATE, "receivedOn", "收件日", "Received on").needed(),
            Column.of(ColumnKind.DATE_TIME, "closedAt", "結案時間", "Closed at"),
            Column.of(ColumnKind.YES_NO, "confidential", "保密", "Confidential"),
            Column.choice("channel", "受理管道", "Channel", List.of(Choice.of("PHONE", "電話", "Phone"), Choice.of("E_MAIL", "電子郵件", "E-mail"))));

    @Test
    void headings_are_found_in_both_languages_and_by_key() {
        MatchedColumns matched = match("收件日", " external ID", "CHANNEL*", "closed_at", "內　容");
        assertEquals(List.of(), matched.faults());
        assertTrue(matched.has("content"));
        assertFalse(matched.has("rate"));
        TableRecord record = matched.record(row(text("115/10/5"), text("A-1"), text("phone"), text("115/10/5 9:00"), text("一\n二")));
        assertEquals(List.of(), record.faults());
        assertEquals(7, record.row());
        assertEquals("{externalId=A-1, content=一\n二, receivedOn=2026-10-05, closedAt=2026-10-05T01:00:00Z, channel=PHONE}", record.values().toString());
        assertNull(record.decimal("rate"));
    }

    @Test
    void unknown_missing_and_repeated_headings_are_said_and_not_repeated() {
        MatchedColumns matched = match("王小明", "內容", "", "Content", "receivedOn");
        assertEquals(List.of("A1 column-unknown", "D1 column-twice", "row 1 column-missing"), told(matched.faults()));
        assertFalse(matched.faults().toString().contains("王小明"));
        assertEquals("「內容」欄在此重複", matched.faults().get(1).text(new Texts(), Locale.TRADITIONAL_CHINESE));
        assertEquals("The column \"External id\" is missing", matched.faults().get(2).text(new Texts(), Locale.ENGLISH));
        TableRecord record = matched.record(row(text("x"), text("y"), text("z"), text("w"), text("2026-10-05"), Cell.EMPTY, text("v")));
        assertEquals(List.of("C7 column-without-heading", "G7 column-without-heading"), told(record.faults()));
        assertEquals("y", record.text("content"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("externalId", text(" 007 "), " 007 "),
                arguments("externalId", number("912345678"), "912345678"),
                arguments("externalId", text("𠮷".repeat(10)), "𠮷".repeat(10)),
                arguments("content", text("a\nb"), "a\nb"),
                arguments("content", text(" \u3000\n"), null),
                arguments("pieces", text("１，２３４"), 1234L),
                arguments("pieces", number("12.00"), 12L),
                arguments("pieces", Cell.EMPTY, null),
                arguments("rate", text("89.96%"), new BigDecimal("0.8996")),
                arguments("rate", number("12345678901234567890.5"), new BigDecimal("12345678901234567890.5")),
                arguments("receivedOn", new Cell.Day(LocalDate.of(2026, 10, 5), ""), LocalDate.of(2026, 10, 5)),
                arguments("receivedOn", number("1151005"), LocalDate.of(2026, 10, 5)),
                arguments("receivedOn", text("民國115年10月5日"), LocalDate.of(2026, 10, 5)),
                arguments("closedAt", new Cell.Moment(LocalDateTime.of(2026, 10, 5, 8, 0, 0, 7_000_000), ""), Instant.parse("2026-10-05T00:00:00.007Z")),
                arguments("closedAt", new Cell.Day(LocalDate.of(2026, 10, 5), ""), Instant.parse("2026-10-04T16:00:00Z")),
                arguments("confidential", new Cell.Truth(true, ""), true),
                arguments("confidential", text(" 是"), true),
                arguments("confidential", text("Ｎ"), false),
                arguments("confidential", number("0"), false),
                arguments("channel", text("電子郵件"), "E_MAIL"),
                arguments("channel", text("ｅ mail"), "E_MAIL"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void cells_become_values(String key, Cell cell, Object value) {
        TableRecord record = match(key).record(row(cell));
        assertEquals(List.of(), record.faults());
        assertEquals(value, record.values().get(key));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("externalId", Cell.EMPTY, "cell-required", "不可空白"),
                arguments("externalId", text(" "), "cell-required", "不可空白"),
                arguments("externalId", text("12345678901"), "cell-too-long", "過長，最多 10 字"),
                arguments("externalId", text("a\nb"), "cell-line-break", "不可換行"),
                arguments("content", number("1234567890123456"), "cell-digits", "試算表的數字只保留 15 位；請將欄位格式設為文字後重新輸入"),
                arguments("content", new Cell.Day(LocalDate.of(2026, 1, 2), "1-2"), "cell-not-text", "試算表把這段文字變成日期或是非值；請將欄位格式設為文字後重新輸入"),
                arguments("content", new Cell.Truth(true, "TRUE"), "cell-not-text", "試算表把這段文字變成日期或是非值；請將欄位格式設為文字後重新輸入"),
                arguments("content", Cell.Unusable.of(TableReason.CELL_FORMULA), "cell-formula", "公式的結果沒有存在檔案裡；請以試算表開啟後存檔，或貼上值"),
                arguments("content", Cell.Unusable.of(TableReason.CELL_TOO_LONG, 100_000), "cell-too-long", "過長，最多 100,000 字"),
                arguments("pieces", text("12.5"), "cell-whole", "須為整數"),
                arguments("pieces", number("1E30"), "cell-whole", "須為整數"),
                arguments("pieces", text("約三件"), "cell-number", "看不懂這個數字"),
                arguments("rate", new Cell.Truth(true, "1"), "cell-number", "看不懂這個數字"),
                arguments("receivedOn", text("115-02-30"), "date-impossible", "沒有這一天"),
                arguments("receivedOn", text("15/10/05"), "date-two-digits", "年份只有一或兩位數，無法判斷是民國或西元；可寫 099/1/5、民國99年1月5日 或 2010-01-05"),
                arguments("receivedOn", number("46300"), "date-unreadable", "看不懂這個日期；可寫 115/11/22、115年11月22日、1151122 或 2026-11-22"),
                arguments("receivedOn", new Cell.Moment(LocalDateTime.of(2026, 10, 5, 8, 0), ""), "cell-has-time", "須為日期，不含時間"),
                arguments("receivedOn", new Cell.Truth(true, ""), "date-unreadable", "看不懂這個日期；可寫 115/11/22、115年11月22日、1151122 或 2026-11-22"),
                arguments("closedAt", text("115/10/5 25:00"), "cell-date-time", "看不懂這個日期時間；可寫 115/11/22 14:30 或 2026-11-22 14:30"),
                arguments("closedAt", number("46300.5"), "cell-date-time", "看不懂這個日期時間；可寫 115/11/22 14:30 或 2026-11-22 14:30"),
                arguments("confidential", text("maybe"), "cell-yes-no", "須填是或否"),
                arguments("channel", text("傳真"), "cell-choice", "須為下列之一：電話、電子郵件"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_does_not_fit_says_where_and_why(String key, Cell cell, String code, String words) {
        TableRecord record = match(key).record(row(cell));
        assertEquals(List.of("A7 " + code), told(record.faults()));
        assertEquals(key, record.faults().getFirst().key());
        assertEquals(words, record.faults().getFirst().text(new Texts(), Locale.TRADITIONAL_CHINESE));
        assertNull(record.values().get(key));
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        TableRecord record = match("externalId", "receivedOn", "pieces", "channel").record(row(Cell.EMPTY, text("x"), text("y"), text("z")));
        assertEquals(List.of("A7 cell-required", "B7 date-unreadable", "C7 cell-number", "D7 cell-choice"), told(record.faults()));
    }

    @Test
    void names_that_could_be_taken_for_each_other_are_refused() {
        Column a = Column.text("a", "甲", "One", 9);
        assertThrows(IllegalArgumentException.class, () -> Columns.of(a, Column.text("b", "乙", " oＮe", 9)));
        List<Choice> words = List.of(Choice.of("A", "甲", "Yes"), Choice.of("B", "乙", "YES"));
        assertThrows(IllegalArgumentException.class, () -> Columns.of(Column.choice("c", "丙", "Three", words)));
        assertThrows(IllegalArgumentException.class, () -> match("externalId").has("other"));
        assertThrows(IllegalArgumentException.class, () -> Column.of(ColumnKind.TEXT, "a", "甲", "One"));
        assertThrows(IllegalArgumentException.class, () -> Column.of(ColumnKind.CHOICE, "a", "甲", "One"));
    }

    @Test
    void a_file_of_the_office_from_its_bytes_to_its_values() {
        List<String> told = TableFiles.with("外部編號;收件日;件數\nA-1;115/10/5;\"1,000\"\nA-2;115/2/30;x\n".getBytes(java.nio.charset.Charset.forName("MS950")), TableLimits.usual(),
                table -> {
                    MatchedColumns matched = CASES.match(table.headings());
                    List<String> lines = new ArrayList<>(told(matched.faults()));
                    for (Row row = table.next(); row != null; row = table.next()) {
                        TableRecord record = matched.record(row);
                        lines.add(record.values() + " " + told(record.faults()));
                    }
                    return lines;
                });
        assertEquals(List.of("{externalId=A-1, pieces=1000, receivedOn=2026-10-05} []", "{externalId=A-2} [B3 date-impossible, C3 cell-number]"), told);
    }

    private static MatchedColumns match(String... names) {
        return CASES.match(new Headings(1, List.of(names)));
    }

    private static Row row(Cell... cells) {
        return new Row(7, List.of(cells));
    }

    private static Cell text(String words) {
        return new Cell.Text(words);
    }

    private static Cell number(String digits) {
        return new Cell.Number(new BigDecimal(digits), digits);
    }

    private static List<String> told(List<TableFault> faults) {
        return faults.stream().map(fault -> fault.place() + " " + fault.reason().code()).toList();
    }
}
