package tw.servicequality.tabular.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/** The parts of a packed file, by name. Each is unpacked as it is read, and never more of it than is allowed. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final TableLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** @throws TableRefusedException for a file that is cut off, has too many parts, or two of the same name */
    static ZipParts open(Path file, TableLimits limits) throws IOException {
        ZipParts opened;
        try {
            opened = new ZipParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8), limits);
        } catch (ZipException damaged) {
            throw refused(TableReason.TABLE_BROKEN);
        }
        try {
            opened.list();
            return opened;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part's bytes; a part that is missing or is not what its checksum says makes the file a broken one. */
    InputStream bytes(String name) throws IOException {
        ZipEntry part = parts.get(name);
        if (part == null) {
            throw refused(TableReason.TABLE_BROKEN);
        }
        return new PartStream(zip.getInputStream(part), part, limits);
    }

    /** A part as XML. */
    XmlPart xml(String name) throws IOException {
        return new XmlPart(bytes(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list() {
        if (zip.size() > limits.parts()) {
            throw refused(TableReason.TABLE_PACKED);
        }
        for (Iterator<? extends ZipEntry> each = zip.entries().asIterator(); each.hasNext();) {
            ZipEntry part = each.next();
            if (parts.put(part.getName(), part) != null) {
                throw refused(TableReason.TABLE_PACKED);
            }
        }
    }

    private static TableRefusedException refused(TableReason reason) {
        return new TableRefusedException(TableFault.ofFile(reason));
    }
}
