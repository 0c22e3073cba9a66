package tw.servicequality.resultdocument;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.SampleDocuments;
import tw.servicequality.document.TableRow;

/**
 * The tables as LibreOffice shows them, which prints ODT and ODS to PDF: every word of ours is there, on about as many pages, with the head on each and nothing on the
 * edges. Where LibreOffice is installed; {@code ./test backend --office} installs it.
 */
class OfficeProgramTest {

    private static final Path HOME = Path.of("target/office-test").toAbsolutePath();
    private static final ResultDocument MONTH = new ResultDocument(SampleResults.MONTH, null, SampleResults.of(75, false), List.of());
    private static final List<String> REPEATED = List.of("編號", "執行事項", "權責單位", "執行情形", "辦理狀態");
    private static final int DOTS_PER_INCH = 30;
    private static final int EDGE = 10;
    private static final int WHITE = 0xffffff;

    private static final Map<DocumentFormat, Path> PRINTED = new TreeMap<>();

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        String program = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(it -> it + "/soffice").filter(it -> Files.isExecutable(Path.of(it))).findFirst().orElse(null);
        assumeTrue(program != null, "LibreOffice is not installed: ./test backend --office");
        Files.createDirectories(HOME);
        for (DocumentFormat format : DocumentFormat.values()) {
            Path file = HOME.resolve("month." + format.extension());
            Files.write(file, SampleDocuments.writer().write(MONTH.whole(), format, "month").content());
            PRINTED.put(format, format == DocumentFormat.PDF ? file : printed(program, file, HOME.resolve(format.extension())));
        }
    }

    private static Path printed(String program, Path file, Path folder) throws IOException, InterruptedException {
        Path output = HOME.resolve("soffice.log");
        Process process = new ProcessBuilder(program, "-env:UserInstallation=file://" + HOME.resolve("profile"), "--headless", "--convert-to", "pdf", "--outdir", folder.toString(),
                file.toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0, () -> said(output));
        Path made = folder.resolve("month.pdf");
        assertTrue(Files.exists(made), () -> said(output));
        return made;
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** The pages' words, without blanks. */
    private static List<String> pages(DocumentFormat format) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PRINTED.get(format).toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("\\s", ""));
            }
        }
        return pages;
    }

    @Test
    void every_word_is_printed_on_about_as_many_pages_as_ours() throws IOException {
        int ours = pages(DocumentFormat.PDF).size();
        for (DocumentFormat format : DocumentFormat.values()) {
            List<String> pages = pages(format);
            assertTrue(Math.abs(pages.size() - ours) <= ours / 2, format + ": " + pages.size() + " pages and not about " + ours);
            String all = String.join("", pages);
            for (TableRow row : ResultTable.of(MONTH.reports()).rows()) {
                for (String word : row.cells().stream().map(it -> it.text().replaceAll("\\s", "")).toList()) {
                    assertTrue(isThere(word, all), format + " lacks " + word);
                }
            }
            for (String word : List.of("罕用字：𠮷、堃、喆。", "115年10月份提升政府服務品質執行計畫執行成果彙整表", "中華民國115年11月7日", "王大明（代理歐陽峯）115/11/03", "承辦人")) {
                assertTrue(all.contains(word), format + " lacks " + word);
            }
        }
    }

    /** Whether it stands there, whole or, where a merged cell goes on on the next page, in two parts. */
    private static boolean isThere(String word, String all) {
        return IntStream.rangeClosed(0, word.length()).anyMatch(i -> all.contains(word.substring(0, i)) && all.contains(word.substring(i)));
    }

    @Test
    void each_page_has_its_number_and_the_head_of_its_table() throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            List<String> pages = pages(format);
            for (int i = 0; i < pages.size(); i++) {
                String page = pages.get(i);
                assertTrue(page.contains("第" + (i + 1) + "頁，共" + pages.size() + "頁"), format + " page " + (i + 1) + " has no number");
                boolean last = page.contains("承辦人");
                assertTrue(i == 0 || last || REPEATED.stream().allMatch(page::contains), format + " page " + (i + 1) + " has no head: " + page);
                assertTrue(format == DocumentFormat.ODS || i == 0 || last || page.contains("構面"), format + " page " + (i + 1) + " does not say where in the plan it is");
            }
        }
    }

    @Test
    void nothing_stands_on_the_edges_of_a_page() throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            try (PDDocument pdf = Loader.loadPDF(PRINTED.get(format).toFile())) {
                PDFRenderer renderer = new PDFRenderer(pdf);
                for (int page = 0; page < Math.min(8, pdf.getNumberOfPages()); page++) {
                    BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                    assertTrue(picture.getWidth() > picture.getHeight(), "it lies on its side");
                    assertTrue(isWhite(picture, EDGE) && !isWhite(picture, picture.getHeight() / 2), format + " page " + (page + 1));
                }
            }
        }
    }

    /** Whether a strip along all sides is white. */
    private static boolean isWhite(BufferedImage picture, int strip) {
        int right = picture.getWidth() - strip;
        int bottom = picture.getHeight() - strip;
        return IntStream.range(0, picture.getWidth() * picture.getHeight()).filter(i -> {
            int x = i % picture.getWidth();
            int y = i / picture.getWidth();
            return x < strip || x >= right || y < strip || y >= bottom;
        }).allMatch(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & WHITE) == WHITE);
    }
}
