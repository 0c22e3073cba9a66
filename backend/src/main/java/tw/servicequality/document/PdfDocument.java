package tw.servicequality.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import tw.servicequality.platform.OfficeClock;

/** Writes one document as tagged PDF, with only those characters of the fonts that it uses. */
final class PdfDocument {

    private static final float HAIRLINE = 0.5f;
    private static final float HEAVIER = 0.35f;

    private final OfficialDocument document;
    private final KaiFonts fonts;
    private final PDDocument pdf = new PDDocument();
    private final Map<KaiFonts.Face, PDType0Font> embedded = new HashMap<>();
    private final Map<Integer, KaiFonts.Face> faces = new HashMap<>();
    private final PdfTags tags = new PdfTags();

    PdfDocument(OfficialDocument document, KaiFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    byte[] written() throws IOException {
        Pages pages = new Pages(document, c -> face(c) == null ? fonts.shipped().advance(KaiFonts.MISSING) : face(c).advance(c));
        try (pdf) {
            describe();
            PDRectangle size = new PDRectangle((float) pages.pageWidth(), (float) pages.pageHeight());
            for (Sheet sheet : pages.laidOut()) {
                draw(sheet, size);
            }
            tags.write(pdf, pages.tags());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void describe() {
        GregorianCalendar day = GregorianCalendar.from(document.date().atStartOfDay(OfficeClock.TAIPEI));
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentInformation().setAuthor(document.office());
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.getDocumentCatalog().setLanguage("zh-TW");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        pdf.setDocumentId((long) document.title().hashCode());
    }

    private void draw(Sheet sheet, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            tags.begin(content, page, null);
            content.setLineWidth(HAIRLINE);
            // Neighbouring cells share their sides.
            for (Sheet.Rule rule : new java.util.LinkedHashSet<>(sheet.rules)) {
                content.moveTo((float) rule.fromX(), size.getHeight() - (float) rule.fromY());
                content.lineTo((float) rule.toX(), size.getHeight() - (float) rule.toY());
                content.stroke();
            }
            content.endMarkedContent();
            content.setLineWidth(HEAVIER);
            content.beginText();
            for (int i = 0; i < sheet.lines.size(); i++) {
                Sheet.Line line = sheet.lines.get(i);
                if (i == 0 || sheet.lines.get(i - 1).tag() != line.tag()) {
                    tags.begin(content, page, line.tag());
                }
                content.setRenderingMode(line.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
                show(content, line, size.getHeight());
                if (i + 1 == sheet.lines.size() || sheet.lines.get(i + 1).tag() != line.tag()) {
                    content.endMarkedContent();
                }
            }
            content.endText();
        }
    }

    /** Shows a line in as many pieces as it needs fonts. */
    private void show(PDPageContentStream content, Sheet.Line line, float height) throws IOException {
        content.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance((float) line.x(), height - (float) line.y()));
        StringBuilder run = new StringBuilder();
        KaiFonts.Face runs = null;
        for (int c : line.text().codePoints().toArray()) {
            KaiFonts.Face face = face(c) == null ? fonts.shipped() : face(c);
            if (runs != face) {
                show(content, run, runs, line.size());
                runs = face;
            }
            run.appendCodePoint(face(c) == null ? KaiFonts.MISSING : c);
        }
        show(content, run, runs, line.size());
    }

    private void show(PDPageContentStream content, StringBuilder run, KaiFonts.Face face, double size) throws IOException {
        if (!run.isEmpty()) {
            PDType0Font font = embedded.get(face);
            if (font == null) {
                font = PDType0Font.load(pdf, face.font(), true);
                embedded.put(face, font);
            }
            content.setFont(font, (float) size);
            content.showText(run.toString());
            run.setLength(0);
        }
    }

    /** The font that knows a character; null for none. */
    private KaiFonts.Face face(int c) {
        if (!faces.containsKey(c)) {
            KaiFonts.Face shipped = fonts.shipped();
            faces.put(c, shipped.knows(c) ? shipped : fonts.rare().stream().filter(it -> it.knows(c)).findFirst().orElse(null));
        }
        return faces.get(c);
    }
}
