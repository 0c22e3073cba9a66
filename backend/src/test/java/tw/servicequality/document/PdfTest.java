package tw.servicequality.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final DocumentWriter WRITER = SampleDocuments.writer();

    @Test
    void a_long_table_has_its_head_and_its_merged_words_on_every_page_and_every_row_once() throws IOException {
        List<String> pages = pages(SampleDocuments.plan());
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("權責課室"), "no head on page " + (i + 1));
            assertTrue(pages.get(i).contains("申辦流程標"), "no criterion on page " + (i + 1));
            assertTrue(pages.get(i).contains("第" + (i + 1) + "頁，共" + pages.size() + "頁"), "no number on page " + (i + 1));
        }
        String all = String.join("\n", pages);
        for (int i = 0; i < 108; i++) {
            assertEquals(2, (all + "\n").split("1\\.1\\." + (i / 6 + 1) + "\\." + (i + 1) + "(?!\\d)", -1).length, "row " + i);
        }
        assertTrue(all.contains("中華民國115年11月5日") && all.contains("合計") && all.contains("135,378") && pages.getLast().contains("主任"));
    }

    @Test
    void rare_characters_are_shown_and_can_be_copied() throws IOException {
        assertTrue(pages(SampleDocuments.plan()).getLast().contains("罕用字：𠮷、堃、喆、峯。"));
    }

    @Test
    void what_no_font_knows_is_marked_and_nothing_else_is_lost() throws IOException {
        assertTrue(pages(paragraph("前😀後𰻞")).getFirst().contains("前〓後〓"));
    }

    @Test
    void a_row_higher_than_a_page_goes_on_on_the_next() throws IOException {
        String text = "本所持續檢討改善。".repeat(900);
        List<String> pages = pages(new OfficialDocument("臺北市建成地政事務所", List.of("附表"), LocalDate.of(2026, 11, 5), false,
                List.of(new OfficialTable(List.of(TableColumn.words("單位", 1).grouped(), TableColumn.words("情形", 4)),
                        List.of(TableRow.of(TableCell.of("測量課"), TableCell.of(text)), TableRow.of(TableCell.of("測量課"), TableCell.of("完")))))));
        assertTrue(pages.size() > 2);
        assertTrue(pages.stream().allMatch(it -> it.contains("測量課")), "a page does not say whose row it is");
        assertEquals(900 * 5, String.join("", pages).chars().filter(c -> "持續檢討改".indexOf(c) >= 0).count());
    }

    @Test
    void the_same_data_give_the_same_bytes_and_other_data_do_not() {
        assertArrayEquals(WRITER.write(SampleDocuments.plan(), DocumentFormat.PDF, "a").content(),
                SampleDocuments.writer().write(SampleDocuments.plan(), DocumentFormat.PDF, "b").content());
        assertFalse(java.util.Arrays.equals(WRITER.write(paragraph("一"), DocumentFormat.PDF, "a").content(),
                WRITER.write(paragraph("二"), DocumentFormat.PDF, "a").content()));
    }

    @Test
    void pages_are_a4_and_only_the_characters_used_are_embedded() throws IOException {
        DocumentFile file = WRITER.write(SampleDocuments.plan(), DocumentFormat.PDF, "成果表");
        assertEquals("成果表.pdf", file.name());
        assertTrue(file.content().length < 200_000, file.content().length + " bytes");
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            assertEquals(842, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getHeight()));
            assertEquals("臺北市建成地政事務所115年10月份提升政府服務品質執行成果彙整表", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void programs_that_read_aloud_find_title_table_and_cells_and_each_word_once() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(WRITER.write(SampleDocuments.plan(), DocumentFormat.PDF, "a").content())) {
            assertEquals("zh-TW", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            List<String> kinds = new ArrayList<>();
            List<Integer> spans = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds, spans);
            assertEquals(List.of("Document", "P", "H1", "P", "H2", "Table", "TR", "TH"), kinds.subList(0, 8));
            assertEquals(2 + 109 + 2, kinds.stream().filter("TR"::equals).count(), "head, rows, boxes");
            assertEquals(18 + 108 * 6 + 5, kinds.stream().filter("TD"::equals).count(), "a merged cell is one, the sum has heads");
            assertEquals(18, spans.stream().filter(it -> it == 6).count(), "six items in a criterion");
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                COSArray parents = (COSArray) ((COSObjectable) pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(page.getStructParents())).getCOSObject();
                assertEquals(parents.size(), extractor.getMarkedContents().stream().filter(it -> !it.getTag().equals("Artifact")).count());
                assertTrue(extractor.getMarkedContents().stream().filter(it -> it.getTag().equals("Artifact"))
                        .map(PdfTest::words).anyMatch(it -> it.startsWith("第") && it.endsWith("頁")), "the number of the page is none of its words");
            }
        }
    }

    private static String words(PDMarkedContent it) {
        return it.getContents().stream().filter(TextPosition.class::isInstance).map(Object::toString).collect(java.util.stream.Collectors.joining());
    }

    private static void walk(PDStructureNode node, List<String> kinds, List<Integer> spans) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                for (int i = 0; i < element.getAttributes().size(); i++) {
                    spans.add(((PDTableAttributeObject) element.getAttributes().getObject(i)).getRowSpan());
                }
                walk(element, kinds, spans);
            }
        }
    }

    @Test
    void a_section_is_said_again_on_each_page_and_never_stands_alone_at_its_end() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (int section = 1; section <= 9; section++) {
            rows.add(TableRow.section("第" + section + "節", 2));
            for (int i = 0; i < 7 * section; i++) {
                rows.add(TableRow.of(TableCell.of(section + "-" + i), TableCell.of("情形")));
            }
        }
        List<String> pages = pages(new OfficialDocument("臺北市建成地政事務所", List.of("附表"), LocalDate.of(2026, 11, 5), true,
                List.of(new OfficialTable(List.of(TableColumn.middle("編號", 1), TableColumn.words("情形", 4)), rows))));
        assertTrue(pages.size() > 10);
        String last = "";
        for (String page : pages) {
            List<String> lines = page.lines().map(String::strip).filter(it -> it.matches("第\\d節.*|\\d-\\d+.*")).toList();
            assertTrue(lines.getFirst().startsWith("第") && !lines.getLast().startsWith("第"), page);
            assertEquals(lines.getFirst().contains("（續）"), lines.getFirst().replace("（續）", "").equals(last), page);
            last = lines.stream().filter(it -> it.startsWith("第")).toList().getLast().replace("（續）", "");
        }
        assertEquals(7 * 45, String.join("\n", pages).split("(?m)^\\d-\\d+", -1).length - 1);
    }

    @Test
    void the_font_knows_every_character_of_big5_and_the_marks_of_the_office() throws IOException {
        List<String> unknown = new ArrayList<>();
        try (InputStream in = PdfTest.class.getResourceAsStream("/fonts/kai.ttf"); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup known = font.getUnicodeCmapLookup();
            for (int high = 0xa4; high <= 0xf9; high++) {
                for (int low = 0x40; low <= 0xfe; low++) {
                    String word = new String(new byte[] {(byte) high, (byte) low}, "Big5");
                    if (word.length() == 1 && word.charAt(0) >= 0x4e00 && word.charAt(0) < 0xa000 && known.getGlyphId(word.charAt(0)) == 0) {
                        unknown.add(word);
                    }
                }
            }
            "●▲◆■○–※①～「」『』，。；：％＋−×÷℃㎡".codePoints().filter(c -> known.getGlyphId(c) == 0).forEach(c -> unknown.add(Character.toString(c)));
        }
        assertEquals(List.of(), unknown);
    }

    private static OfficialDocument paragraph(String text) {
        return new OfficialDocument("臺北市建成地政事務所", List.of("附表"), LocalDate.of(2026, 11, 5), false, List.of(new Block.Paragraph(text)));
    }

    private static List<String> pages(OfficialDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(WRITER.write(document, DocumentFormat.PDF, "a").content())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
