package tw.servicequality.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes official documents. The same data give the same bytes. */
@ApplicationScoped
public class DocumentWriter {

    private final KaiFonts fonts;
    private final Object press = new Object();

    DocumentWriter(KaiFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a document.
     *
     * @param name the file's name without its end, such as 不滿意情形報表_115年10月
     */
    public DocumentFile write(OfficialDocument document, DocumentFormat format, String name) {
        try {
            byte[] content = switch (format) {
                case ODT -> new OdtDocument(document).written();
                case ODS -> new OdsDocument(document).written();
                case PDF -> pdf(document);
            };
            return new DocumentFile(name + "." + format.extension(), format.mediaType(), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory and the program's own files only
        }
    }

    /** One at a time: they read from the same fonts. */
    private byte[] pdf(OfficialDocument document) throws IOException {
        synchronized (press) {
            return new PdfDocument(document, fonts).written();
        }
    }
}
