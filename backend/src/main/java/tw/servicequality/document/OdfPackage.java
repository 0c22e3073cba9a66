package tw.servicequality.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Packs the parts of an official document, always in the same order. */
final class OdfPackage {

    private OdfPackage() {
    }

    static byte[] of(OfficialDocument document, DocumentFormat format, byte[] styles, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OdfZip zip = new OdfZip(bytes, format, "meta.xml", "styles.xml", "content.xml");
        zip.part("meta.xml", meta(document));
        zip.part("styles.xml", styles);
        zip.part("content.xml", content);
        zip.end();
        return bytes.toByteArray();
    }

    private static byte[] meta(OfficialDocument document) {
        OdfXml xml = new OdfXml("office:document-meta");
        xml.open("office:meta").open("dc:title").words(document.title()).close().open("dc:creator").words(document.office()).close()
                .open("dc:date").words(document.date() + "T00:00:00").close().open("dc:language").words("zh-TW").close();
        return xml.close().written();
    }
}
