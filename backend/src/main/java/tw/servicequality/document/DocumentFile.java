package tw.servicequality.document;

import java.util.HexFormat;
import tw.servicequality.platform.Secrets;

/**
 * A written document.
 *
 * @param name the file's name with its end, Chinese included
 * @param content the same data give the same bytes; not to be changed
 */
public record DocumentFile(String name, String mediaType, byte[] content) {

    /** SHA-256 of the content, in hexadecimal digits. */
    public String checksum() {
        return HexFormat.of().formatHex(Secrets.sha256(content));
    }
}
