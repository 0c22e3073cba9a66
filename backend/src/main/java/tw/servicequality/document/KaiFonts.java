package tw.servicequality.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The fonts of printed documents, read when first needed and given back when memory runs short. */
@ApplicationScoped
class KaiFonts {

    /** Printers set it where they have no type. */
    static final int MISSING = '〓';

    private static final String SHIPPED = "/fonts/kai.ttf";

    /** A font and what it knows. */
    record Face(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {

        boolean knows(int c) {
            return characters.getGlyphId(c) != 0;
        }

        /** The width of a character of size 1. */
        double advance(int c) {
            try {
                return (double) font.getAdvanceWidth(characters.getGlyphId(c)) / unitsPerEm;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private final Path rareFonts;
    private SoftReference<Face> shipped = new SoftReference<>(null);
    private SoftReference<List<Face>> rare = new SoftReference<>(null);

    KaiFonts(DocumentSettings settings) {
        this.rareFonts = settings.rareFonts();
    }

    /** The font that comes along. */
    synchronized Face shipped() {
        Face face = shipped.get();
        if (face == null) {
            try (InputStream in = KaiFonts.class.getResourceAsStream(SHIPPED)) {
                face = face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
            shipped = new SoftReference<>(face);
        }
        return face;
    }

    /** Fonts of this computer for what the shipped one does not know; none is fine. */
    synchronized List<Face> rare() {
        List<Face> faces = rare.get();
        if (faces == null) {
            faces = new ArrayList<>();
            if (Files.isDirectory(rareFonts)) {
                try (Stream<Path> files = Files.list(rareFonts)) {
                    for (Path file : files.filter(it -> it.toString().endsWith(".ttf")).sorted().toList()) {
                        faces.add(face(new TTFParser().parse(new RandomAccessReadBufferedFile(file))));
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            rare = new SoftReference<>(faces);
        }
        return faces;
    }

    private static Face face(TrueTypeFont font) throws IOException {
        return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    }
}
