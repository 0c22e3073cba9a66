package tw.servicequality.platform.file;

import java.nio.charset.StandardCharsets;

/** The header that lets a browser save an answer as a file under its name. */
public final class ContentDisposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private ContentDisposition() {
    }

    /**
     * The name once in ASCII for old programs, once whole (RFC 6266, RFC 8187).
     *
     * @param plain of ASCII letters, digits, blanks and {@code ._()-} only
     * @return the value of Content-Disposition
     */
    public static String attachment(String plain, String name) {
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append('%').append(String.format("%02X", (int) c));
            }
        }
        return text.toString();
    }
}
