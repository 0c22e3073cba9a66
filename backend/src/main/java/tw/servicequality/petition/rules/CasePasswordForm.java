package tw.servicequality.petition.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Passwords of cases as people type them. */
public final class CasePasswordForm {

    private CasePasswordForm() {
    }

    /** Without anything but letters and digits, in small letters: capitals, full-width forms, hyphens and blanks do not matter. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
