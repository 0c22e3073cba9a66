package tw.servicequality.audit.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** How an entry's hash is made: SHA-256 over the hash before it, its position and its values. */
public final class Chain {

    /** Length of a hash in bytes. */
    public static final int LENGTH = 32;

    private Chain() {
    }

    /** What stands in place of a hash before the first entry. */
    public static byte[] beginning() {
        return new byte[LENGTH];
    }

    /**
     * The hash of an entry. Each value goes in with its length, so that no two contents look alike.
     *
     * @param previous hash of the entry before, or {@link #beginning()}
     * @param position place in the chain, from 1
     * @param values the entry's values in a fixed order; null for what is absent
     */
    public static byte[] hash(byte[] previous, long position, List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(position);
            for (String value : values) {
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    byte[] text = value.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
