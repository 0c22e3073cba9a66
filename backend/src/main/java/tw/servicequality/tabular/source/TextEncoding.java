package tw.servicequality.tabular.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/**
 * The character set of a text file: what its byte order mark says; without one UTF-8 if the whole file is, else Big5 as Windows writes it.
 *
 * @param name {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code Big5}
 * @param mark how many bytes its byte order mark takes
 */
record TextEncoding(String name, Charset charset, int mark) {

    private static final int CHUNK = 1 << 16;
    private static final TextEncoding PLAIN_UTF_8 = new TextEncoding("UTF-8", StandardCharsets.UTF_8, 0);
    private static final TextEncoding BIG_5 = new TextEncoding("Big5", Charset.forName("MS950"), 0);

    /**
     * Reads the file through.
     *
     * @throws TableRefusedException when it is none of them, with the line up to which it might be one
     */
    static TextEncoding of(Path file) throws IOException {
        TextEncoding marked = marked(file);
        TextEncoding first = marked == null ? PLAIN_UTF_8 : marked;
        int bad = first.firstBadLine(file);
        if (bad == 0) {
            return first;
        }
        int worse = marked == null ? BIG_5.firstBadLine(file) : bad;
        if (worse == 0) {
            return BIG_5;
        }
        throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_ENCODING, Integer.toString(Math.max(bad, worse))));
    }

    /** The text, without the mark. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    /** Whether private characters are those of the computer on which the file was made. */
    boolean userDefined() {
        return this == BIG_5;
    }

    private static TextEncoding marked(Path file) throws IOException {
        byte[] start = new byte[3];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        if (start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            return new TextEncoding("UTF-8", StandardCharsets.UTF_8, 3);
        }
        if (start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return new TextEncoding("UTF-16LE", StandardCharsets.UTF_16LE, 2);
        }
        return start[0] == (byte) 0xfe && start[1] == (byte) 0xff ? new TextEncoding("UTF-16BE", StandardCharsets.UTF_16BE, 2) : null;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first line, from 1, that cannot be decoded; 0 when all can. */
    private int firstBadLine(Path file) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        int line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                bytes.compact();
                chars.flip();
                while (chars.hasRemaining()) {
                    line += chars.get() == '\n' ? 1 : 0;
                }
                chars.clear();
                if (result.isError()) {
                    return line;
                }
            }
        }
        return 0;
    }
}
