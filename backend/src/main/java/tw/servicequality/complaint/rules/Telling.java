package tw.servicequality.complaint.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Whether words that are kept repeat personal data, however these are written. */
public final class Telling {

    /** A single sign stands everywhere. */
    private static final int SHORTEST = 2;

    private Telling() {
    }

    /** @param value null or blank is told by nothing */
    public static boolean tells(String words, String value) {
        String plain = plain(value);
        return plain.codePointCount(0, plain.length()) >= SHORTEST && plain(words).contains(plain);
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-()]+", "");
    }
}
