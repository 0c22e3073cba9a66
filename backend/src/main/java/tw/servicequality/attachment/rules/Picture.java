package tw.servicequality.attachment.rules;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Pictures: whether they can be seen, and a small one of each, the right way up and without the data that a camera adds. */
public final class Picture {

    /** Pixels at most; the cameras of telephones make 50 million. */
    public static final int MOST_PIXELS = 64_000_000;
    /** The longer side of a small picture. */
    public static final int SMALL = 320;

    /** Times at most that a JPEG goes over the whole picture; programs make it 10 times. */
    public static final int MOST_SCANS = 100;

    /** Pixels that it goes over altogether at most, which takes some seconds: 20 times in the largest picture. */
    private static final long MOST_WORK = 20L * MOST_PIXELS;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int READ_AT_LEAST = 2 * SMALL;
    private static final double QUALITY = 0.8;
    /** What the decoder of JPEG says of a file that ends too early, and fills with grey. */
    private static final Pattern CUT = Pattern.compile("Truncated File|premature end");
    /** One at a time: some pictures are held whole while they are decoded. */
    static final ReentrantLock TURN = new ReentrantLock(true);

    private Picture() {
    }

    /**
     * Decodes the picture, of a large one every n-th pixel, and writes a small JPEG of it.
     *
     * @return false when the picture is sound but in colours that no screen shows (CMYK), so there is no small one
     * @throws FileRefusedException when it cannot be decoded, or has too many pixels or scans, which is known before any is decoded
     * @throws TimeoutException when the pictures before this one take too long
     */
    public static boolean shrink(FileKind kind, Path file, Path small) throws FileRefusedException, IOException, TimeoutException {
        return shrink(kind, file, small, PATIENCE);
    }

    static boolean shrink(FileKind kind, Path file, Path small, Duration patience) throws FileRefusedException, IOException, TimeoutException {
        int scans = kind == FileKind.JPEG ? JpegScans.count(file) : 1;
        refuseScans(scans, MOST_SCANS);
        awaitTurn(patience);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
            try {
                // A PNG's compressed remarks are not unpacked: they may be endless.
                reader.setInput(in, true, kind == FileKind.PNG);
                BufferedImage image = decode(kind, reader, scans);
                if (image == null) {
                    return false;
                }
                try (OutputStream out = Files.newOutputStream(small)) {
                    Thumbnails.of(onWhite(upright(kind, file, image))).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
                }
                return true;
            } finally {
                reader.dispose();
            }
        } finally {
            TURN.unlock();
        }
    }

    private static void refuseScans(int scans, long most) throws FileRefusedException {
        if (scans > most) {
            throw FileRefusedException.content("picture-scans", most);
        }
    }

    private static void awaitTurn(Duration patience) throws TimeoutException {
        try {
            if (!TURN.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    private static BufferedImage decode(FileKind kind, ImageReader reader, int scans) throws FileRefusedException {
        boolean[] cut = new boolean[1];
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw FileRefusedException.content("file-broken", kind.name());
            }
            if ((long) width * height > MOST_PIXELS) {
                throw FileRefusedException.content("picture-too-large", (long) width * height, MOST_PIXELS);
            }
            refuseScans(scans, MOST_WORK / width / height);
            int every = Math.max(1, Math.max(width, height) / READ_AT_LEAST);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(Math.min(every, width), Math.min(every, height), 0, 0);
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= CUT.matcher(warning).find());
            BufferedImage image = read(kind, reader, some);
            if (cut[0]) {
                throw FileRefusedException.content("file-broken", kind.name());
            }
            return image;
        } catch (IOException | RuntimeException undecodable) {
            throw FileRefusedException.content("file-broken", kind.name());
        }
    }

    /** Null for colours that cannot be turned into those of a screen. */
    private static BufferedImage read(FileKind kind, ImageReader reader, ImageReadParam some) throws IOException {
        try {
            return reader.read(0, some);
        } catch (IIOException | RuntimeException colours) {
            if (kind != FileKind.JPEG) {
                throw colours;
            }
            reader.readRaster(0, some);
            return null;
        }
    }

    /** Small, and turned as the camera was held. */
    private static BufferedImage upright(FileKind kind, Path file, BufferedImage image) throws IOException {
        double scale = Math.min(1, (double) SMALL / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage small = scale == 1 ? image : Thumbnails.of(image)
                .forceSize(Math.max(1, (int) Math.round(image.getWidth() * scale)), Math.max(1, (int) Math.round(image.getHeight() * scale))).asBufferedImage();
        Orientation orientation = kind == FileKind.JPEG ? CameraNotes.orientation(file) : null;
        return orientation == null ? small : ExifFilterUtils.getFilterForOrientation(orientation).apply(small);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = paper.createGraphics();
        drawing.drawImage(image, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return paper;
    }
}
