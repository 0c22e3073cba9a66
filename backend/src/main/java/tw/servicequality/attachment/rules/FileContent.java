package tw.servicequality.attachment.rules;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Decides what a file is by its content, and whether its name says the same. */
public final class FileContent {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String OLE = "application/x-tika-msoffice";

    private FileContent() {
    }

    /**
     * What the file is.
     *
     * @param name a name that was {@linkplain FileName#checked checked}
     * @throws FileRefusedException when the content is none of the kinds, broken, locked or able to act, or when the name says something else
     */
    public static FileKind check(String name, Path file) throws FileRefusedException, IOException {
        if (Files.size(file) == 0) {
            throw FileRefusedException.content("file-empty");
        }
        String extension = FileName.extension(name);
        FileKind kind;
        try {
            kind = kind(file);
        } catch (OtherContent other) {
            throw FileRefusedException.content("file-not-accepted", extension, other.getMessage());
        }
        if (!kind.extensions().contains(extension)) {
            throw FileRefusedException.name("file-type-differs", extension, kind.name(), kind.extensions().getFirst());
        }
        return kind;
    }

    private static FileKind kind(Path file) throws FileRefusedException, IOException, OtherContent {
        if (startsLikeZip(file)) {
            return ZipDocument.kind(file);
        }
        String type = magic(file);
        switch (type) {
            case "image/jpeg":
                return FileKind.JPEG;
            case "image/png":
                return FileKind.PNG;
            case "application/pdf":
                PdfDocument.check(file);
                return FileKind.PDF;
            case OLE:
                // Word and Excel wrap what a password locks into the container of their old formats.
                if (Occurrences.of(file, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
                    throw FileRefusedException.content("file-encrypted");
                }
                throw new OtherContent("application/x-ole-storage");
            default:
                throw new OtherContent(type);
        }
    }

    private static boolean startsLikeZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static String magic(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return Types.KNOWN.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    /** Read at the first upload, not at the start of the program. */
    private static final class Types {
        static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    }

    /** The content is something that is not kept; the message is its media type. */
    static final class OtherContent extends Exception {

        private static final long serialVersionUID = 1L;

        OtherContent(String type) {
            super(type);
        }
    }
}
