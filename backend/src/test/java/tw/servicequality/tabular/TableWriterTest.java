package tw.servicequality.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tw.servicequality.tabular.written.TableWriter;

class TableWriterTest {

    private static final List<Map<String, Object>> RECORDS = List.of(record("=1+1", "a \"b\",\nc"), Map.of("id", "007"));

    @Test
    void csv_opens_in_excel_and_reckons_nothing() throws IOException {
        assertEquals("\ufeff編號,內容,單行,件數,比率,日期,時間,保密,管道\r\n"
                + "'=1+1,\"a \"\"b\"\",\nc\",,-5,0.90,2026-10-05,2026-10-05 10:30:00.250,是,'-無-\r\n"
                + "007,,,,,,,,\r\n", text(TableFormat.CSV, Locale.TRADITIONAL_CHINESE));
        assertTrue(text(TableFormat.CSV, Locale.ENGLISH).contains("yes,'=None\r\n"));
    }

    @Test
    void json_has_keys_and_codes_and_what_is_not_there_is_absent() throws IOException {
        assertEquals("[\n{\"id\":\"=1+1\",\"words\":\"a \\\"b\\\",\\nc\",\"pieces\":-5,\"rate\":0.90,\"day\":\"2026-10-05\",\"at\":\"2026-10-05T02:30:00.250Z\",\"sealed\":true,"
                + "\"channel\":\"MINUS\"},\n{\"id\":\"007\"}\n]\n", text(TableFormat.JSON, Locale.ENGLISH));
    }

    @Test
    void another_program_reads_the_spreadsheet() throws IOException {
        byte[] file = RoundTripTest.written(TableFormat.ODS, Locale.TRADITIONAL_CHINESE, RECORDS);
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(file));
        assertEquals(1, book.getNumSheets());
        assertEquals("案件 1 2 x & <y> \"z\"", book.getSheet(0).getName());
        Range cells = book.getSheet(0).getDataRange();
        assertEquals(List.of("編號", "內容", "單行", "件數", "比率", "日期", "時間", "保密", "管道"), List.of(cells.getValues()[0]));
        Object[] first = cells.getValues()[1];
        assertEquals("=1+1", first[0]);
        assertEquals("a \"b\",\nc", first[1]);
        assertEquals(-5.0, first[3]);
        assertEquals(0.9, first[4]);
        assertEquals(LocalDate.of(2026, 10, 5), first[5]);
        assertEquals(LocalDateTime.parse("2026-10-05T10:30:00.250"), first[6]);
        assertEquals(true, first[7]);
        assertEquals("007", cells.getValues()[2][0]);
    }

    @Test
    void the_spreadsheet_has_its_type_first_and_each_part_is_xml_and_listed() throws Exception {
        byte[] file = RoundTripTest.written(TableFormat.ODS, Locale.ENGLISH, RECORDS);
        assertEquals(TableFormat.ODS.mediaType(), new String(file, 38, TableFormat.ODS.mediaType().length(), StandardCharsets.US_ASCII));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertEquals(List.of("mimetype", "META-INF/manifest.xml", "styles.xml", "settings.xml", "content.xml"), List.copyOf(parts.keySet()));
        DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultInstance();
        for (String part : List.of("META-INF/manifest.xml", "styles.xml", "settings.xml", "content.xml")) {
            xml.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        }
        assertTrue(new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8).matches("(?s).*styles.xml.*settings.xml.*content.xml.*"));
        assertTrue(new String(parts.get("settings.xml"), StandardCharsets.UTF_8).contains("VerticalSplitPosition"), "the headings stay in sight");
    }

    @Test
    void a_table_without_rows_is_a_form_to_fill_in() throws IOException {
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.ODS)) {
            assertEquals(List.of("1: Id|Words|Line|Pieces|Rate|Day|At|Sealed|Channel"), TableFiles.read(RoundTripTest.written(format, Locale.ENGLISH, List.of())));
        }
    }

    @Test
    void what_was_not_ended_cannot_be_taken_for_the_whole() throws IOException {
        for (TableFormat format : List.of(TableFormat.ODS, TableFormat.JSON)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TableWriter writer = TableWriter.of(bytes, format, Columns.of(Column.longText("id", "編號", "Id", 9_000)), Locale.ENGLISH, "x");
            for (int i = 0; i < 9_000; i++) {
                writer.write(Map.of("id", "text " + i * 7919L));
            }
            assertTrue(bytes.size() > 1_000);
            assertTrue(TableFiles.refusal(bytes.toByteArray()).matches("table-(broken|json) at file"));
        }
    }

    @Test
    void more_rows_than_a_spreadsheet_holds_are_refused() throws IOException {
        TableWriter writer = TableWriter.of(OutputStream.nullOutputStream(), TableFormat.ODS, Columns.of(Column.of(ColumnKind.WHOLE, "n", "數", "N")), Locale.ENGLISH, "x");
        Map<String, Object> one = Map.of("n", 1L);
        for (int i = 1; i < 1_048_576; i++) {
            writer.write(one);
        }
        assertEquals("row 1048577", assertThrows(TableRefusedException.class, () -> writer.write(one)).fault().place());
    }

    private static String text(TableFormat format, Locale language) throws IOException {
        return new String(RoundTripTest.written(format, language, RECORDS), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> record(String id, String words) {
        return Map.of("id", id, "words", words, "pieces", -5, "rate", new BigDecimal("0.90"), "day", LocalDate.of(2026, 10, 5), "at", Instant.parse("2026-10-05T02:30:00.250Z"),
                "sealed", true, "channel", "MINUS");
    }
}
