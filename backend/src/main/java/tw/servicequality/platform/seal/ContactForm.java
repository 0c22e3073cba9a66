package tw.servicequality.platform.seal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one form in which phone numbers, mail addresses and other words are compared, so that one is found however it was written: full-width or not, in small or
 * capital letters, without blanks; but for mail addresses, where a dash tells two people apart, also without dashes and brackets, and a phone of Taiwan also with its
 * country code.
 */
final class ContactForm {

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String COUNTRY = "886";
    private static final Pattern PHONE_SIGNS = Pattern.compile("[\\-\\u2010-\\u2015\\u2212./]+");
    private static final Pattern OF_TAIWAN = Pattern.compile("^(\\+|00)" + COUNTRY + "0?(?=\\d{8,9})");
    private static final Pattern SIGNS = Pattern.compile("[\\-()]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ContactForm() {
    }

    /** The form of a value; empty for what has none. */
    static String of(String kind, String value) {
        if (EMAIL.equals(kind)) {
            return even(value);
        }
        String plain = plain(value);
        if (!PHONE.equals(kind)) {
            return plain;
        }
        String digits = PHONE_SIGNS.matcher(plain).replaceAll("").replace('轉', '#');
        return OF_TAIWAN.matcher(digits).replaceFirst("0");
    }

    /**
     * All forms under which a value may have been kept, those of earlier versions of the program included, which for mail addresses two people could share:
     * what is found by one of them is to be compared by {@link #of}. Empty for what has none.
     */
    static Set<String> all(String kind, String value) {
        Set<String> forms = new LinkedHashSet<>();
        String form = of(kind, value);
        forms.add(form);
        forms.add(plain(value));
        if (PHONE.equals(kind)) {
            forms.add(form.replace('#', '轉'));
            if (form.startsWith("0")) {
                forms.add("+" + COUNTRY + form.substring(1));
                forms.add("+" + COUNTRY + form);
            }
        }
        forms.remove("");
        return forms;
    }

    private static String plain(String value) {
        return SIGNS.matcher(even(value)).replaceAll("");
    }

    private static String even(String value) {
        return value == null ? "" : BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
