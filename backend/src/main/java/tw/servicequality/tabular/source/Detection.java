package tw.servicequality.tabular.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableFormat;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/**
 * What a file is by what is in it; its name says nothing.
 *
 * @param encoding null for a packed file
 * @param start the beginning of a text file
 */
record Detection(TableFormat format, TextEncoding encoding, String start) {

    private static final int START = 1 << 16;
    private static final int SIGNATURE = 8;
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** @throws TableRefusedException for what is no table */
    static Detection of(Path file, TableLimits limits) throws IOException {
        byte[] first = new byte[SIGNATURE];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(first, 0, SIGNATURE);
        }
        if (length == 0) {
            throw refused(TableReason.TABLE_EMPTY);
        }
        String signature = new String(first, 0, length, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK\u0003\u0004") || signature.startsWith("PK\u0005\u0006")) {
            return new Detection(packed(file, limits), null, null);
        }
        if (signature.startsWith(new String(OLE, StandardCharsets.ISO_8859_1))) {
            throw refused(TableReason.TABLE_OLD_OR_LOCKED);
        }
        boolean marked = signature.startsWith("\u00ff\u00fe") || signature.startsWith("\u00fe\u00ff");
        if (signature.startsWith("%PDF") || signature.indexOf('\0') >= 0 && !marked) {
            throw refused(TableReason.TABLE_KIND);
        }
        return text(file, TextEncoding.of(file));
    }

    private static Detection text(Path file, TextEncoding encoding) throws IOException {
        char[] start = new char[START];
        int length = 0;
        try (Reader in = encoding.open(file)) {
            int read = 0;
            while (read >= 0 && length < START) {
                length += read;
                read = in.read(start, length, START - length);
            }
        }
        String text = new String(start, 0, length);
        String plain = text.stripLeading();
        if (plain.toLowerCase(Locale.ROOT).matches("(?s)<(\\?xml|!doctype|html|head|table|meta)\\b.*")) {
            throw refused(TableReason.TABLE_MARKUP);
        }
        String inner = plain.startsWith("[") ? plain.substring(1).stripLeading() : "";
        boolean json = inner.startsWith("{") || inner.startsWith("]") || plain.startsWith("{");
        return new Detection(json ? TableFormat.JSON : TableFormat.CSV, encoding, text);
    }

    private static TableFormat packed(Path file, TableLimits limits) throws IOException {
        try (ZipParts parts = ZipParts.open(file, limits)) {
            if (parts.has("[Content_Types].xml") && parts.has("_rels/.rels")) {
                return TableFormat.XLSX;
            }
            if (parts.has("mimetype") && parts.has("content.xml") || parts.has("encrypted-package")) {
                try (InputStream in = parts.bytes("mimetype")) {
                    if (new String(in.readNBytes(SIGNATURE << 4), StandardCharsets.US_ASCII).startsWith(TableFormat.ODS.mediaType())) {
                        return TableFormat.ODS;
                    }
                }
            }
        }
        throw refused(TableReason.TABLE_KIND);
    }

    private static TableRefusedException refused(TableReason reason) {
        return new TableRefusedException(TableFault.ofFile(reason));
    }
}
