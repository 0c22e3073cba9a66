package tw.servicequality.attachment.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents are archives. Every part is unpacked once, into nothing, to see that it is whole and not endless. */
final class ZipDocument {

    /** Parts at most; a large spreadsheet with pictures has some hundred. */
    static final int MOST_PARTS = 10_000;
    /** Bytes unpacked at most, of all parts together. */
    static final long LARGEST = 256L << 20;

    private static final int LARGEST_TABLE = 4 << 20;
    private static final String MIMETYPE = "mimetype";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> TOLD = Set.of(MIMETYPE, CONTENT_TYPES, MANIFEST);

    private final Set<String> names = new TreeSet<>();
    private final Map<String, byte[]> told = new HashMap<>();
    private long unpacked;

    private ZipDocument() {
    }

    /** What the archive is. */
    static FileKind kind(Path file) throws FileRefusedException, IOException, FileContent.OtherContent {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipDocument document = new ZipDocument();
            document.unpack(zip);
            return document.kind();
        } catch (ZipException | IllegalArgumentException broken) {
            if (String.valueOf(broken.getMessage()).contains("encrypted")) {
                throw FileRefusedException.content("file-encrypted");
            }
            throw FileRefusedException.content("file-broken", "ZIP");
        }
    }

    private void unpack(ZipFile zip) throws FileRefusedException, IOException {
        if (zip.size() > MOST_PARTS) {
            throw FileRefusedException.content("file-unpacks-too-large");
        }
        byte[] buffer = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!names.add(name) || name.startsWith("/") || name.contains("\\") || name.contains("../")) {
                throw FileRefusedException.content("file-broken", "ZIP");
            }
            ByteArrayOutputStream kept = TOLD.contains(name) ? new ByteArrayOutputStream() : null;
            CRC32 sum = new CRC32();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST || kept != null && kept.size() + read > LARGEST_TABLE) {
                        throw FileRefusedException.content("file-unpacks-too-large");
                    }
                    sum.update(buffer, 0, read);
                    if (kept != null) {
                        kept.write(buffer, 0, read);
                    }
                }
            } catch (java.io.EOFException cut) {
                throw FileRefusedException.content("file-broken", "ZIP");
            }
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw FileRefusedException.content("file-broken", "ZIP");
            }
            if (kept != null) {
                told.put(name, kept.toByteArray());
            }
        }
    }

    private FileKind kind() throws FileRefusedException, FileContent.OtherContent {
        if (told.containsKey(MIMETYPE)) {
            return openDocument(new String(told.get(MIMETYPE), StandardCharsets.US_ASCII).strip());
        }
        if (told.containsKey(CONTENT_TYPES)) {
            return OfficeParts.of(told.get(CONTENT_TYPES)).kind(names);
        }
        throw new FileContent.OtherContent("application/zip");
    }

    private FileKind openDocument(String type) throws FileRefusedException, FileContent.OtherContent {
        FileKind kind = type.equals(FileKind.ODT.mediaType()) ? FileKind.ODT : type.equals(FileKind.ODS.mediaType()) ? FileKind.ODS : null;
        if (kind == null) {
            throw new FileContent.OtherContent(type.matches("[a-z]+/[A-Za-z0-9.+-]{1,100}") ? type : "application/zip");
        }
        if (!names.contains("content.xml") || !told.containsKey(MANIFEST)) {
            throw FileRefusedException.content("file-broken", kind.name());
        }
        if (PartTable.names(told.get(MANIFEST), kind.name()).contains("encryption-data")) {
            throw FileRefusedException.content("file-encrypted");
        }
        if (names.stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw FileRefusedException.content("file-macros");
        }
        return kind;
    }
}
