package tw.servicequality.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OpenDocumentTest {

    private static final DocumentWriter WRITER = SampleDocuments.writer();
    private static final String NASTY = "甲 & <乙> \"丙\"\u0000\u0007\tA  B\n第二行😀𠮷\ud800";

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, names = {"ODT", "ODS"})
    void the_package_begins_with_its_type_and_every_part_is_named(DocumentFormat format) throws Exception {
        byte[] content = WRITER.write(SampleDocuments.plan(), format, "a").content();
        Map<String, byte[]> parts = parts(content);
        assertEquals("mimetype", parts.keySet().iterator().next());
        assertEquals(format.mediaType(), new String(content, 38, format.mediaType().length(), StandardCharsets.US_ASCII), "not readable without unpacking");
        NodeList named = xml(parts.get("META-INF/manifest.xml")).getElementsByTagName("manifest:file-entry");
        assertEquals(parts.size() - 1, named.getLength(), "the folder itself, and all but type and manifest");
        for (int i = 1; i < named.getLength(); i++) {
            assertTrue(parts.containsKey(((Element) named.item(i)).getAttribute("manifest:full-path")));
        }
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, names = {"ODT", "ODS"})
    void every_style_that_is_used_is_there_and_rows_are_as_wide_as_the_table(DocumentFormat format) throws Exception {
        Document content = xml(parts(WRITER.write(SampleDocuments.plan(), format, "a").content()).get("content.xml"));
        java.util.Set<String> styles = new java.util.HashSet<>();
        NodeList all = content.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            styles.add(((Element) all.item(i)).getAttribute("style:name"));
        }
        for (int i = 0; i < all.getLength(); i++) {
            Element it = (Element) all.item(i);
            for (String name : List.of("text:style-name", "table:style-name")) {
                assertTrue(!it.hasAttribute(name) || styles.contains(it.getAttribute(name)), it.getAttribute(name));
            }
            if (it.getTagName().equals("table:table-row") && format == DocumentFormat.ODS) {
                assertEquals(7, it.getElementsByTagName("table:table-cell").getLength() + it.getElementsByTagName("table:covered-table-cell").getLength());
            }
        }
        assertEquals(1, content.getElementsByTagName("table:table-header-rows").getLength());
    }

    @Test
    void the_spreadsheet_has_numbers_that_can_be_reckoned_with_and_merged_cells() throws IOException {
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(WRITER.write(SampleDocuments.plan(), DocumentFormat.ODS, "a").content()));
        Sheet sheet = book.getSheet("一、執行成果");
        assertEquals("臺北市建成地政事務所", sheet.getRange(0, 0).getValue());
        assertEquals("中華民國115年11月5日", sheet.getRange(2, 0).getValue());
        assertEquals("評核重點", sheet.getRange(4, 0).getValue());
        assertEquals(1200.0, sheet.getRange(6, 5).getValue());
        assertEquals(0.912, ((com.github.miachm.sods.OfficePercentage) sheet.getRange(6, 6).getValue()).getValue());
        assertEquals(135_378.0, sheet.getRange(6 + 108, 5).getValue());
        assertTrue(sheet.getRange(6, 0, 6, 1).isPartOfMerge());
    }

    @Test
    void each_table_has_a_sheet_named_after_its_heading() throws IOException {
        OfficialTable table = new OfficialTable(List.of(TableColumn.words("單位", 1)), List.of(TableRow.of(TableCell.of("測量課"))));
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(WRITER.write(document(new Block.Heading("一、統計"), table,
                new Block.Heading("一、統計"), table, table, SampleDocuments.SIGNATURES), DocumentFormat.ODS, "a").content()));
        assertEquals(List.of("一、統計", "一、統計 2", "附表"), book.getSheets().stream().map(Sheet::getName).toList());
    }

    @Test
    void each_section_is_a_table_of_text_with_its_words_in_the_head_and_rows_of_one_spreadsheet() throws Exception {
        List<TableRow> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (i % 20 == 0) {
                rows.add(TableRow.section("第" + (i / 20 + 1) + "節", 2));
            }
            rows.add(TableRow.of(TableCell.of("項" + i / 4), TableCell.of("甲乙丙丁".repeat(40))));
        }
        OfficialDocument document = document(new OfficialTable(List.of(TableColumn.words("項", 1).grouped(), TableColumn.words("情形", 3)), rows));
        NodeList heads = xml(parts(WRITER.write(document, DocumentFormat.ODT, "a").content()).get("content.xml")).getElementsByTagName("table:table-header-rows");
        assertEquals(List.of("項情形第1節", "項情形第2節", "項情形第3節"), java.util.stream.IntStream.range(0, heads.getLength()).mapToObj(i -> heads.item(i).getTextContent()).toList());
        Document book = xml(parts(WRITER.write(document, DocumentFormat.ODS, "a").content()).get("content.xml"));
        assertEquals(1, book.getElementsByTagName("table:table").getLength());
        java.util.Set<String> turning = new java.util.HashSet<>();
        NodeList styles = book.getElementsByTagName("style:table-row-properties");
        for (int i = 0; i < styles.getLength(); i++) {
            if (((Element) styles.item(i)).hasAttribute("fo:break-before")) {
                turning.add(((Element) styles.item(i).getParentNode()).getAttribute("style:name"));
            }
        }
        assertTrue(turning.size() > 3, "pages begin where we say");
        NodeList lines = book.getElementsByTagName("table:table-row");
        for (int i = 0; i < lines.getLength(); i++) {
            Element first = (Element) lines.item(i).getFirstChild();
            if (turning.contains(((Element) lines.item(i)).getAttribute("table:style-name"))) {
                assertEquals("table:table-cell", first.getTagName(), "no page begins amid a merged cell");
                assertTrue(!((Element) lines.item(i - 1).getFirstChild()).getTextContent().endsWith("節"), "nor behind the words of a section");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void strange_words_and_empty_tables_break_nothing(DocumentFormat format) throws Exception {
        OfficialTable empty = new OfficialTable(List.of(TableColumn.words(NASTY, 1), TableColumn.number("數", 1)), List.of());
        OfficialTable full = new OfficialTable(empty.columns(), List.of(TableRow.of(TableCell.of(NASTY), TableCell.of(null))));
        byte[] content = WRITER.write(document(new Block.Heading("[一]:*?/\\'"), empty, new Block.Paragraph(NASTY), full, new Block.Notes("備註", List.of(NASTY)),
                new Block.Signatures(List.of(new Block.Signature("秘書", NASTY)))), format, "a").content();
        if (format != DocumentFormat.PDF) {
            String words = xml(parts(content).get("content.xml")).getDocumentElement().getTextContent();
            assertTrue(words.contains("甲 & <乙> \"丙\" A"), words);
            assertTrue(words.contains("第二行😀𠮷"), words);
        }
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, names = {"ODT", "ODS"})
    void the_same_data_give_the_same_bytes(DocumentFormat format) {
        assertArrayEquals(WRITER.write(SampleDocuments.plan(), format, "a").content(), WRITER.write(SampleDocuments.plan(), format, "b").content());
    }

    @Test
    void a_document_without_a_table_is_a_spreadsheet_too() throws IOException {
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(WRITER.write(document(new Block.Paragraph("本月無案件。")), DocumentFormat.ODS, "a").content()));
        assertEquals("本月無案件。", book.getSheets().getFirst().getRange(3, 0).getValue());
    }

    private static OfficialDocument document(Block... blocks) {
        return new OfficialDocument("臺北市建成地政事務所", List.of("附表"), LocalDate.of(2026, 11, 5), false, List.of(blocks));
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }
}
