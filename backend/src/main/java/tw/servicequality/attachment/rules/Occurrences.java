package tw.servicequality.attachment.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks for a pattern in the bytes of a file, a piece at a time. Bytes are read as ISO 8859-1, one character each. */
final class Occurrences {

    private static final int PIECE = 1 << 18;
    /** So long may a hit be and still be found across two pieces. */
    private static final int OVERLAP = 256;

    private Occurrences() {
    }

    /** Whether this text stands in the file. */
    static boolean of(Path file, String text) throws IOException {
        return of(file, Pattern.compile(Pattern.quote(text)));
    }

    /** Whether the pattern matches somewhere; a match is at most 256 bytes long. */
    static boolean of(Path file, Pattern pattern) throws IOException {
        String before = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                if (pattern.matcher(text).find()) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return false;
    }
}
