package tw.servicequality.tabular.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings and words as they are compared. */
public final class Heading {

    private static final Pattern IDLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}_*-]+");

    private Heading() {
    }

    /** Without width, case, blanks, strokes and the asterisk that marks what is needed: {@code ＲeceivedＯn *} is {@code received_on}. */
    public static String plain(String written) {
        return IDLE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
