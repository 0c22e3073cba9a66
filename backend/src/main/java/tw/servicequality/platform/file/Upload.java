package tw.servicequality.platform.file;

import java.nio.file.Path;

/**
 * A file that a client sends as the whole body of its request. It lies in a temporary file, which is gone when the request ends.
 *
 * @param file readable by this program only
 * @param size in bytes
 * @param sha256 of the bytes
 */
public record Upload(Path file, long size, byte[] sha256) {
}
