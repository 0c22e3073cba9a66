package tw.servicequality.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what flows by. */
final class Checksum {

    private Checksum() {
    }

    /** What came of bytes. */
    record Sum(long bytes, String sha256) {
    }

    /** Copies all there is. */
    static Sum copy(InputStream in, OutputStream out) throws IOException {
        DigestOutputStream digesting = digesting(out);
        long bytes = in.transferTo(digesting);
        return new Sum(bytes, hex(digesting));
    }

    static Sum of(InputStream in) throws IOException {
        return copy(in, OutputStream.nullOutputStream());
    }

    static DigestOutputStream digesting(OutputStream out) {
        try {
            return new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    static String hex(DigestOutputStream digested) {
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }
}
