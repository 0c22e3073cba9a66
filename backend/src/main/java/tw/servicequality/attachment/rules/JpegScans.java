package tw.servicequality.attachment.rules;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many times a JPEG goes over its picture (scans), without decoding it. Each time costs the decoder a walk over all pixels but the file
 * only some twenty bytes. Goes from part to part as the decoder does, so that a small picture among the camera's notes, or a film that a
 * telephone appends, counts nothing.
 */
final class JpegScans {

    private static final int BUFFER = 1 << 16;
    private static final int MARKER = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    /** Below these is nothing that has a length: what seems to be a part is data of the picture. */
    private static final int FIRST_PART = 0xc0;
    /** Marks within data, the beginning and the end; these have no length either. */
    private static final int FIRST_PLAIN = 0xd0;
    private static final int LAST_PLAIN = 0xd9;

    private JpegScans() {
    }

    /** So many scans stand in the file before its end, wherever that is. */
    static int count(Path file) throws IOException {
        int scans = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            // An end before the first scan ends tables only, and the picture follows.
            for (int part = next(in); part != END || scans == 0; part = next(in)) {
                if (part == SCAN) {
                    scans++;
                }
                if (part >= FIRST_PART && (part < FIRST_PLAIN || part > LAST_PLAIN)) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
            }
        } catch (EOFException cut) {
            return scans;
        }
        return scans;
    }

    /** The kind of the next part, wherever it begins; a zero after a marker means that it is data. */
    private static int next(DataInputStream in) throws IOException {
        int read;
        do {
            do {
                read = in.readUnsignedByte();
            } while (read != MARKER);
            do {
                read = in.readUnsignedByte();
            } while (read == MARKER);
        } while (read == 0);
        return read;
    }
}
