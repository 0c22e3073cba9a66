package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.tabular.written.TableWriter;

class RoundTripTest {

    private static final Columns ALL = Columns.of(
            Column.text("id", "編號", "Id", 20).needed(),
            Column.longText("words", "內容", "Words", 5000),
            Column.text("line", "單行", "Line", 500),
            Column.of(ColumnKind.WHOLE, "pieces", "件數", "Pieces"),
            Column.of(ColumnKind.DECIMAL, "rate", "比率", "Rate"),
            Column.of(ColumnKind.DATE, "day", "日期", "Day"),
            Column.of(ColumnKind.DATE_TIME, "at", "時間", "At"),
            Column.of(ColumnKind.YES_NO, "sealed", "保密", "Sealed"),
            Column.choice("channel", "管道", "Channel", List.of(Choice.of("PHONE", "電話", "Phone"), Choice.of("MINUS", "-無-", "=None"))));

    /** Pieces of which texts are made; every one has spoilt a file somewhere. */
    private static final List<String> PIECES = List.of("=", "+", "-", "@", "'", "''", "\"", "\"\"", ",", ";",
            "\t", "\n", "\n\n", " ", "  ", "\u3000", "0", "007", "1E5", "１２", "甲", "堃",
            "𠮷", "𡿨", "😀", "👨‍👩‍👧", "e\u0301", "\u200b", "&amp;", "<b>", "]]>", "<!--", "_x000D_", "%", "\\", "\\u0000", "{", "[",
            "]", "null", "TRUE", "是", "115/10/5", "sep=;", "#REF!",
            "\u2028", "\ufeff", "\ue000", "||", "長".repeat(40));

    static final List<Locale> LANGUAGES = List.of(Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(value = TableFormat.class, names = {"CSV", "ODS", "JSON"})
    void what_is_written_is_read_as_the_same_values(TableFormat format) throws IOException {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<Map<String, Object>> records = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                records.add(record(random, i));
            }
            byte[] file = written(format, LANGUAGES.get((int) seed % 2), records);
            List<Map<String, Object>> read = read(file);
            for (int i = 0; i < records.size(); i++) {
                assertEquals(comparable(records.get(i)), comparable(read.get(i)), format + ", seed " + seed + ", record " + i);
            }
            assertEquals(records.size(), read.size());
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            TableWriter writer = TableWriter.of(again, format, ALL, LANGUAGES.get((int) seed % 2), "表");
            for (Map<String, Object> record : read) {
                writer.write(record);
            }
            writer.end();
            assertEquals(TableFiles.read(file), TableFiles.read(again.toByteArray()), "the second export");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TableFormat.class, names = {"CSV", "ODS", "JSON"})
    void line_ends_become_one_kind_and_lost_signs_are_never_taken_for_words(TableFormat format) throws IOException {
        byte[] file = written(format, Locale.ENGLISH, List.of(Map.of("id", "1", "words", "a\r\nb\rc\nd"),
                Map.of("id", "2", "words", "x\u0000y"), Map.of("id", "3", "words", "\ud842")));
        TableFiles.with(file, TableLimits.usual(), table -> {
            MatchedColumns matched = ALL.match(table.headings());
            assertEquals("a\nb\nc\nd", matched.record(table.next()).text("words"));
            assertEquals(TableReason.CELL_GARBLED, matched.record(table.next()).faults().getFirst().reason());
            assertEquals(TableReason.CELL_GARBLED, matched.record(table.next()).faults().getFirst().reason());
            return null;
        });
    }

    @Test
    void what_a_column_does_not_have_is_never_written() {
        assertThrows(IllegalArgumentException.class, () -> written(TableFormat.JSON, Locale.ENGLISH, List.of(Map.of("channel", "FAX"))));
        assertThrows(IllegalArgumentException.class, () -> written(TableFormat.CSV, Locale.ENGLISH, List.of(Map.of("channel", "FAX"))));
        assertThrows(IllegalArgumentException.class, () -> written(TableFormat.XLSX, Locale.ENGLISH, List.of()));
    }

    static byte[] written(TableFormat format, Locale language, List<? extends Map<String, ?>> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.of(bytes, format, ALL, language, "案件 [1/2]: 'x' & <y> \"z\"");
        for (Map<String, ?> record : records) {
            writer.write(record);
        }
        writer.end();
        return bytes.toByteArray();
    }

    private static List<Map<String, Object>> read(byte[] file) {
        return TableFiles.with(file, TableLimits.usual(), table -> {
            MatchedColumns matched = ALL.match(table.headings());
            assertEquals(List.of(), matched.faults());
            List<Map<String, Object>> records = new ArrayList<>();
            for (Row row = table.next(); row != null; row = table.next()) {
                TableRecord record = matched.record(row);
                assertEquals(List.of(), record.faults());
                assertEquals(records.size() + 2, record.row());
                records.add(record.values());
            }
            return records;
        });
    }

    /** Without what is absent, and numbers without their zeros at the end. */
    private static Map<String, Object> comparable(Map<String, Object> record) {
        Map<String, Object> plain = new HashMap<>();
        record.forEach((key, value) -> {
            if (value != null) {
                plain.put(key, value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
            }
        });
        return plain;
    }

    private static Map<String, Object> record(Random random, int number) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", number % 3 == 0 ? "=" + number : number % 3 == 1 ? "00" + number : "'-" + number);
        record.put("words", text(random, 12));
        record.put("line", text(random, 5).replace("\n", ""));
        record.put("pieces", random.nextInt(9) == 0 ? Long.MIN_VALUE + random.nextInt() : random.nextLong() >> random.nextInt(64));
        record.put("rate", new BigDecimal(new java.math.BigInteger(1 + random.nextInt(120), random), random.nextInt(20) - 2).multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
        record.put("day", LocalDate.of(1900, 3, 1).plusDays(random.nextInt(70_000)));
        record.put("at", Instant.ofEpochMilli(Math.abs(random.nextLong() % 4_000_000_000_000L) + 400_000_000_000L));
        record.put("sealed", random.nextBoolean());
        record.put("channel", random.nextBoolean() ? "PHONE" : "MINUS");
        record.entrySet().removeIf(entry -> !entry.getKey().equals("id") && random.nextInt(8) == 0);
        for (String key : List.of("words", "line")) {
            if (record.get(key) instanceof String words && words.isBlank()) {
                record.remove(key);
            }
        }
        return record;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
