package tw.servicequality.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an OpenDocument file, always in the same order and with the same time. */
final class OdfPackage {

    /** About the least that a zip file can say; the very least makes Java add a time that depends on where it runs. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OdfPackage() {
    }

    static byte[] of(OfficialDocument document, DocumentFormat format, byte[] styles, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            stored(zip, format.mediaType().getBytes(StandardCharsets.US_ASCII));
            part(zip, "META-INF/manifest.xml", manifest(format));
            part(zip, "meta.xml", meta(document));
            part(zip, "styles.xml", styles);
            part(zip, "content.xml", content);
        }
        return bytes.toByteArray();
    }

    /** The media type comes first and as it is, so that it can be read without unpacking. */
    private static void stored(ZipOutputStream zip, byte[] type) throws IOException {
        ZipEntry entry = entry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] manifest(DocumentFormat format) {
        OdfXml xml = new OdfXml("manifest:manifest");
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", format.mediaType());
        for (String part : new String[] {"meta.xml", "styles.xml", "content.xml"}) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return xml.written();
    }

    private static byte[] meta(OfficialDocument document) {
        OdfXml xml = new OdfXml("office:document-meta");
        xml.open("office:meta").open("dc:title").words(document.title()).close().open("dc:creator").words(document.office()).close()
                .open("dc:date").words(document.date() + "T00:00:00").close().open("dc:language").words("zh-TW").close();
        return xml.close().written();
    }
}
