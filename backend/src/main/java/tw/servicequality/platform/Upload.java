package tw.servicequality.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A file that a client sends as the whole body of its request. It lies in a temporary file, which is gone when the request ends.
 *
 * @param file readable by this program only
 * @param size in bytes
 * @param sha256 of the bytes
 */
public record Upload(Path file, long size, byte[] sha256) {

    /** What stands for the content where requests are compared ({@link Idempotent}). */
    @JsonValue
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }
}
