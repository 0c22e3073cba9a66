package tw.servicequality.attachment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a JPEG goes over its picture. */
class JpegScansTest {

    private static final byte[] BEGIN = {(byte) 0xff, (byte) 0xd8};
    private static final byte[] END = {(byte) 0xff, (byte) 0xd9};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 100, 101})
    void scans_are_counted_to_the_last(int scans) throws IOException {
        assertEquals(scans, count(Samples.progressive(100, 80, scans)));
    }

    @Test
    void an_ordinary_picture_has_one() throws IOException {
        assertEquals(1, count(Samples.photo(300, 200)));
    }

    @Test
    void what_a_camera_adds_before_and_behind_the_picture_is_none() throws IOException {
        byte[] picture = Samples.picture("jpg", 100, 80);
        byte[] notes = part(0xe2, scans(500));
        assertEquals(1, count(Samples.joined(BEGIN, notes, tail(picture), scans(500))));
    }

    @Test
    void nothing_hides_them() throws IOException {
        byte[] many = Samples.progressive(100, 80, 50);
        byte[] tables = Samples.joined(BEGIN, part(0xfe, new byte[10]), END);
        assertEquals(50, count(Samples.joined(tables, many)), "behind an end of tables only");
        assertEquals(50, count(Samples.joined(BEGIN, new byte[] {1, 2, 3}, tail(many))), "behind what is no part");
        byte[] first = Samples.cut(many, (double) (index(many, 0xda) + 14) / many.length);
        byte[] rest = Arrays.copyOfRange(many, first.length, many.length);
        for (int mark : new int[] {0x00, 0x01, 0x02, 0xbf, 0xd0, 0xd7}) {
            byte[] seemsLong = {(byte) 0xff, (byte) mark, 0x7f, 0x7f};
            assertEquals(50, count(Samples.joined(first, seemsLong, rest)), "behind the mark " + Integer.toHexString(mark) + " in data");
        }
        assertEquals(50, count(Samples.joined(BEGIN, new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff}, tail(many))), "behind filling");
    }

    @Test
    void what_ends_too_early_has_as_many_as_are_there() throws IOException {
        byte[] whole = Samples.progressive(100, 80, 50);
        assertEquals(50, count(Samples.cut(whole, 1 - 2.0 / whole.length)));
        assertEquals(0, count(Samples.cut(Samples.picture("jpg", 100, 80), 0.1)));
        assertEquals(0, count(new byte[0]));
    }

    private int count(byte[] content) throws IOException {
        return JpegScans.count(Files.write(folder.resolve("content"), content));
    }

    private static byte[] scans(int count) {
        ByteBuffer all = ByteBuffer.allocate(2 * count);
        while (all.hasRemaining()) {
            all.put((byte) 0xff).put((byte) 0xda);
        }
        return all.array();
    }

    private static byte[] part(int kind, byte[] content) {
        return ByteBuffer.allocate(content.length + 4).put((byte) 0xff).put((byte) kind).putShort((short) (content.length + 2)).put(content).array();
    }

    private static byte[] tail(byte[] picture) {
        return Arrays.copyOfRange(picture, 2, picture.length);
    }

    private static int index(byte[] picture, int kind) {
        int at = 0;
        while ((picture[at] & 0xff) != 0xff || (picture[at + 1] & 0xff) != kind) {
            at++;
        }
        return at;
    }
}
