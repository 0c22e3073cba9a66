package tw.servicequality.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs an OpenDocument file part by part: its media type first and as it is, then its list of parts, each part with the same time. */
public final class OdfZip {

    /** About the least that a zip file can say; the very least makes Java add a time that depends on where it runs. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * Begins a file.
     *
     * @param out stays open
     * @param parts the names of all parts that will follow
     */
    public OdfZip(OutputStream out, DocumentFormat format, String... parts) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored(format.mediaType().getBytes(StandardCharsets.US_ASCII));
        OdfXml xml = new OdfXml("manifest:manifest");
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", format.mediaType());
        for (String part : parts) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        part("META-INF/manifest.xml", xml.written());
    }

    /** A whole part. */
    public void part(String name, byte[] content) throws IOException {
        begin(name).write(content);
    }

    /** Begins a part; the one before it is done. Closing what this answers does nothing. */
    public OutputStream begin(String name) throws IOException {
        zip.putNextEntry(entry(name));
        return new Part(zip);
    }

    /** Ends the file; without it nothing can read it. */
    public void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** The media type can be read without unpacking. */
    private void stored(byte[] type) throws IOException {
        ZipEntry entry = entry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /** Lets nobody close the whole file by closing a part. */
    private static final class Part extends java.io.FilterOutputStream {

        Part(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
