package tw.servicequality.attachment.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Whether a PDF is whole and open to everybody. */
final class PdfDocument {

    /** Readers look so far from the end for the place where the table of contents is told. */
    private static final int TAIL = 2048;
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");
    /** Stands in the trailer, which is never compressed. */
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s{0,20}(\\d{1,10}\\s{1,20}\\d{1,5}\\s{1,20}R|<<)");

    private PdfDocument() {
    }

    static void check(Path file) throws FileRefusedException, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until all of it is there
            }
            if (!END.matcher(new String(tail.array(), StandardCharsets.ISO_8859_1)).find()) {
                throw FileRefusedException.content("file-broken", FileKind.PDF.name());
            }
        }
        if (Occurrences.of(file, LOCKED)) {
            throw FileRefusedException.content("file-encrypted");
        }
    }
}
