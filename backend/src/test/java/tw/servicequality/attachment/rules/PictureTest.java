package tw.servicequality.attachment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small pictures. */
class PictureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"JPEG, jpg, 1600, 1200, 320, 240", "PNG, png, 1200, 1600, 240, 320", "PNG, png, 40, 30, 40, 30", "JPEG, jpg, 320, 321, 319, 320",
        "PNG, png, 5000, 3, 320, 1", "JPEG, jpg, 1, 1, 1, 1", "JPEG, jpg, 4000, 3000, 320, 240"})
    void a_picture_becomes_at_most_320_pixels_long(FileKind kind, String format, int width, int height, int smallWidth, int smallHeight) throws Exception {
        BufferedImage small = shrink(kind, Samples.picture(format, width, height));
        assertEquals(smallWidth + "×" + smallHeight, small.getWidth() + "×" + small.getHeight());
    }

    @Test
    void a_photo_stands_upright_and_does_not_tell_where_it_was_taken() throws Exception {
        byte[] photo = Samples.photo(800, 600);
        assertTrue(text(photo).contains("2026:06:12"));
        BufferedImage small = shrink(FileKind.JPEG, photo);
        assertEquals("240×320", small.getWidth() + "×" + small.getHeight());
        assertTrue(near(Color.RED, small.getRGB(120, 10)) && near(Color.BLUE, small.getRGB(120, 310)), "not turned to the right");
        String written = text(Files.readAllBytes(folder.resolve("small")));
        assertFalse(written.contains("Exif") || written.contains("2026:06:12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif", "Exif\0\0", "Exif\0\0XXXXXXXX", "Exif\0\0MM\0*\0\0\0\u00ff", "Exif\0\0MM\0*\0\0\0\10\u00ff\u00ff\1\22"})
    void notes_that_make_no_sense_turn_nothing(String notes) throws Exception {
        byte[] plain = Samples.picture("jpg", 400, 300);
        byte[] bytes = notes.getBytes(StandardCharsets.ISO_8859_1);
        byte[] photo = ByteBuffer.allocate(plain.length + bytes.length + 4).put(plain, 0, 20).putShort((short) 0xffe1).putShort((short) (bytes.length + 2))
                .put(bytes).put(plain, 20, plain.length - 20).array();
        BufferedImage small = shrink(FileKind.JPEG, photo);
        assertEquals("320×240", small.getWidth() + "×" + small.getHeight());
    }

    @Test
    void what_shines_through_is_white() throws Exception {
        assertTrue(near(Color.WHITE, shrink(FileKind.PNG, Samples.transparent(50, 50)).getRGB(25, 25)));
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_before_any_is_read() throws Exception {
        byte[] bomb = Samples.png(60_000, 60_000, 1);
        assertTrue(bomb.length < 1000);
        FileRefusedException refused = refusal(FileKind.PNG, bomb);
        assertEquals("picture-too-large", refused.code());
        assertEquals(3_600_000_000L, refused.values()[0]);
        assertEquals(320, shrink(FileKind.PNG, Samples.png(8000, 8000, 8000)).getWidth());
    }

    @ParameterizedTest
    @CsvSource({"4000, 4000, 20000, 100", "400, 300, 101, 100", "5000, 5000, 52, 51"})
    void a_jpeg_that_goes_over_its_picture_too_often_is_refused_before_it_is_decoded(int width, int height, int scans, long most) throws Exception {
        byte[] hostile = Samples.progressive(width, height, scans);
        assertTrue(hostile.length < 10 << 20);
        FileRefusedException refused = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(FileKind.JPEG, hostile));
        assertEquals("picture-scans", refused.code());
        assertEquals(most, refused.values()[0]);
    }

    @ParameterizedTest
    @CsvSource({"400, 300, 100, 240", "4000, 4000, 10, 320"})
    void a_jpeg_that_becomes_clearer_by_and_by_has_a_small_picture(int width, int height, int scans, int smallHeight) throws Exception {
        assertEquals(smallHeight, shrink(FileKind.JPEG, Samples.progressive(width, height, scans)).getHeight());
    }

    @Test
    void whose_turn_does_not_come_waits_no_longer_than_its_patience() throws Exception {
        Path content = Files.write(folder.resolve("content"), Samples.of("png"));
        try (Turn taken = Turn.taken(); ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> waiting = other.submit(() -> Picture.shrink(FileKind.PNG, content, folder.resolve("small"), Duration.ofMillis(50)));
            ExecutionException failed = assertThrows(ExecutionException.class, () -> waiting.get(20, TimeUnit.SECONDS));
            assertInstanceOf(TimeoutException.class, failed.getCause());
        }
        assertTrue(Picture.shrink(FileKind.PNG, content, folder.resolve("small"), Duration.ofMillis(50)));
    }

    @Test
    void what_cannot_be_decoded_is_refused() throws Exception {
        assertEquals("file-broken", refusal(FileKind.PNG, Samples.png(100, 100, 40)).code());
        assertEquals("file-broken", refusal(FileKind.PNG, Samples.cut(Samples.picture("png", 300, 300), 0.5)).code());
        assertEquals("file-broken", refusal(FileKind.JPEG, Samples.cut(Samples.picture("jpg", 300, 300), 0.5)).code());
        assertEquals("file-broken", refusal(FileKind.JPEG, Samples.cut(Samples.picture("jpg", 300, 300), 0.02)).code());
        assertEquals("file-broken", refusal(FileKind.PNG, Samples.png(0, 10, 0)).code());
    }

    private BufferedImage shrink(FileKind kind, byte[] content) throws Exception {
        Path small = folder.resolve("small");
        assertTrue(Picture.shrink(kind, Files.write(folder.resolve("content"), content), small));
        return ImageIO.read(small.toFile());
    }

    private FileRefusedException refusal(FileKind kind, byte[] content) {
        return assertThrows(FileRefusedException.class, () -> shrink(kind, content));
    }

    private static boolean near(Color wanted, int rgb) {
        Color is = new Color(rgb);
        return Math.abs(is.getRed() - wanted.getRed()) + Math.abs(is.getGreen() - wanted.getGreen()) + Math.abs(is.getBlue() - wanted.getBlue()) < 60;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
