package tw.servicequality.attachment.rules;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a camera notes in a JPEG (Exif). Read from the file itself: Java's own reader gives up on files whose parts stand in an order that
 * many cameras use.
 */
final class CameraNotes {

    private static final int MARKER = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int NOTES = 0xe1;
    private static final int PICTURE = 0xda;
    private static final String NAME = "Exif\0\0";

    private CameraNotes() {
    }

    /** How the camera was held; null when it does not say so readably. */
    static Orientation orientation(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != (MARKER << 8 | BEGIN)) {
                return null;
            }
            for (int part = next(in); part != PICTURE; part = next(in)) {
                byte[] content = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (part == NOTES && new String(content, 0, Math.min(content.length, NAME.length()), StandardCharsets.ISO_8859_1).equals(NAME)) {
                    return ExifUtils.getOrientationFromExif(content);
                }
            }
            return null;
        } catch (EOFException | RuntimeException unreadable) {
            return null;
        }
    }

    /** The kind of the next part; there may be filling before it. */
    private static int next(DataInputStream in) throws IOException {
        int read = in.readUnsignedByte();
        if (read != MARKER) {
            throw new EOFException();
        }
        while (read == MARKER) {
            read = in.readUnsignedByte();
        }
        return read;
    }
}
