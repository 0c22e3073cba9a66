package tw.servicequality.feedback.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes that are handed over, as people type them. */
public final class FeedbackCode {

    private static final Pattern CODE = Pattern.compile("[a-z2-9]{15}");

    private FeedbackCode() {
    }

    /**
     * What a code is kept and looked up by: capitals, full-width forms, hyphens and blanks do not matter. What cannot be a code is a token of a link, in
     * which all of that matters, and stays as it is.
     */
    public static String normal(String typed) {
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return CODE.matcher(code).matches() ? code : typed;
    }
}
