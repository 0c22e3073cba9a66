package tw.servicequality.attachment.rules;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small files of every kind, made as the programs of an office make them, and what somebody could make of them. */
public final class Samples {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;

    private Samples() {
    }

    /** The smallest sound file with this ending. */
    public static byte[] of(String extension) {
        return switch (extension) {
            case "jpg", "jpeg" -> picture("jpg", 40, 30);
            case "png" -> picture("png", 40, 30);
            case "pdf" -> pdf("");
            case "odt" -> openDocument(ODT, Map.of());
            case "ods" -> openDocument(ODS, Map.of());
            case "docx" -> word(OPEN_XML + "wordprocessingml.document.main+xml", Map.of());
            case "xlsx" -> excel(OPEN_XML + "spreadsheetml.sheet.main+xml", Map.of());
            default -> throw new IllegalArgumentException(extension);
        };
    }

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A JPEG that becomes clearer from scan to scan; the last one is repeated until there are so many, at least ten. */
    public static byte[] progressive(int width, int height, int scans) {
        byte[] plain = bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
            ImageWriteParam progressive = writer.getDefaultWriteParam();
            progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            try (ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(image);
                writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(picture("png", width, height))), null, null), progressive);
            } finally {
                writer.dispose();
            }
        });
        List<Integer> starts = IntStream.range(0, plain.length - 1).filter(i -> (plain[i] & 0xff) == 0xff && (plain[i + 1] & 0xff) == SCAN).boxed().toList();
        int last = starts.getLast();
        return bytes(out -> {
            out.write(plain, 0, last);
            for (int i = starts.size(); i <= scans; i++) {
                out.write(plain, last, plain.length - 2 - last);
            }
            out.write(plain, plain.length - 2, 2);
        });
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    /** A PNG that is black and wholly transparent. */
    public static byte[] transparent(int width, int height) {
        return bytes(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out));
    }

    /** A photo of a camera that was held on its side, with the place where it was taken. */
    public static byte[] photo(int width, int height) {
        byte[] plain = picture("jpg", width, height);
        ByteBuffer exif = ByteBuffer.allocate(78);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0); // turned by a quarter to the right
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38); // where the place stands
        exif.putInt(0);
        exif.putShort((short) 1);
        exif.putShort((short) 0x001d).putShort((short) 2).putInt(11).putInt(56);
        exif.putInt(0);
        exif.put("2026:06:12".getBytes(StandardCharsets.ISO_8859_1)).put((byte) 0);
        return bytes(out -> {
            out.write(plain, 0, 2);
            out.write(new byte[] {(byte) 0xff, (byte) APP1, 0, (byte) (exif.capacity() + 2)});
            out.write(exif.array());
            out.write(plain, 2, plain.length - 2);
        });
    }

    /** A PNG of few bytes that says it has this many pixels, all of them black; true to its word up to the given rows. */
    public static byte[] png(int width, int height, int rows) {
        return bytes(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0}).array());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
                byte[] row = new byte[1 + (width + 7) / 8];
                for (int y = 0; y < rows; y++) {
                    deflater.write(row);
                }
            }
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(OutputStream out, String name, byte[] data) throws IOException {
        byte[] body = ByteBuffer.allocate(4 + data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        CRC32 sum = new CRC32();
        sum.update(body);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(body);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /**
     * A PDF with one empty page.
     *
     * @param trailer more for its trailer, such as {@code /Encrypt 4 0 R}
     */
    public static byte[] pdf(String trailer) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n%âãÏÓ\n");
        String[] objects = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"};
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = text.length();
        text.append("xref\n0 4\n").append(table).append("trailer\n<< /Size 4 /Root 1 0 R ").append(trailer).append(" >>\nstartxref\n").append(start)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An OpenDocument file; parts given here are added or take the place of the usual ones. */
    public static byte[] openDocument(String type, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text(type));
        parts.put("content.xml", text("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"));
        parts.put("META-INF/manifest.xml", text("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/></manifest:manifest>"));
        parts.putAll(more);
        return zip(parts);
    }

    /** A Word file whose table of contents gives the main part this type. */
    public static byte[] word(String mainType, Map<String, byte[]> more) {
        return openXml("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", mainType, more);
    }

    /** An Excel file whose table of contents gives the main part this type. */
    public static byte[] excel(String mainType, Map<String, byte[]> more) {
        return openXml("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>", mainType, more);
    }

    private static byte[] openXml(String main, String xml, String mainType, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + main + "\" ContentType=\"" + mainType + "\"/></Types>"));
        parts.put(main, text(xml));
        parts.putAll(more);
        return zip(parts);
    }

    /** An archive of these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** Zeros without end, well packed. */
    public static byte[] endless(long size) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry("content.xml"));
                byte[] zeros = new byte[1 << 20];
                for (long done = 0; done < size; done += zeros.length) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        });
    }

    /** The beginning of a file. */
    public static byte[] cut(byte[] whole, double part) {
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    /** With one byte changed, counted from the end when negative. */
    public static byte[] changed(byte[] whole, int at) {
        byte[] copy = whole.clone();
        int place = at < 0 ? whole.length + at : at;
        copy[place] ^= 0x55;
        return copy;
    }

    /** What the two bytes at the beginning of each old Office file and of each locked new one are, with this name of a stream in it. */
    public static byte[] compound(String stream) {
        return ByteBuffer.allocate(4096).put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1})
                .position(1024).put(stream.getBytes(StandardCharsets.UTF_16LE)).array();
    }

    /** The bytes of a text. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
