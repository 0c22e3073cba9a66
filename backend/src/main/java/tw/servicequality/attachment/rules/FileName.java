package tw.servicequality.attachment.rules;

import java.text.Normalizer;
import java.util.Locale;
import tw.servicequality.platform.file.ContentDisposition;

/** The names of files: what people wrote, as far as it is a name and nothing else. */
public final class FileName {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST = 200;

    private FileName() {
    }

    /**
     * The name in the composed form of its characters, without blanks around it.
     *
     * @throws FileRefusedException for a name that is too long, holds a path, or characters that nobody sees or that turn the reading direction round
     */
    public static String checked(String given) throws FileRefusedException {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.length() > LONGEST) {
            throw FileRefusedException.name("too-long", LONGEST);
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw FileRefusedException.name("file-name-path");
        }
        if (name.codePoints().anyMatch(FileName::isUnseen)) {
            throw FileRefusedException.name("file-name-characters");
        }
        if (name.substring(0, Math.max(name.lastIndexOf('.'), 0)).isBlank()) {
            throw FileRefusedException.name("file-name-extension");
        }
        return name;
    }

    /** What stands behind the last dot, in small letters; empty when there is none. */
    public static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The header that lets a browser save the file under its name: once in ASCII for old programs, once whole (RFC 6266, RFC 8187).
     *
     * @return the value of Content-Disposition
     */
    public static String disposition(String name) {
        int dot = name.lastIndexOf('.');
        String base = name.substring(0, dot).replaceAll("[^A-Za-z0-9._() -]+", "_").strip();
        String plain = base.matches("[._ -]*") ? "file" : base;
        return ContentDisposition.attachment(plain + "." + name.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "_"), name);
    }

    /** Control characters, line ends, half characters, and the marks of the reading direction, with which gpj.exe looks like exe.jpg. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE
                || c == 0x200e || c == 0x200f || c == 0x061c || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
