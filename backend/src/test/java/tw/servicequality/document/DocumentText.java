package tw.servicequality.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of written documents. */
public final class DocumentText {

    private DocumentText() {
    }

    /** All words without any blanks, whatever the format. */
    public static String of(byte[] content, DocumentFormat format) throws IOException {
        if (format == DocumentFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "").replaceAll("\\s", "");
                }
            }
        }
        throw new IllegalStateException("no content");
    }
}
