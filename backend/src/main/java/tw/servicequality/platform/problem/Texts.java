package tw.servicequality.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Problem texts in Chinese (default) and English, from {@code messages/problems_*.properties}. */
@ApplicationScoped
public class Texts {

    private static final List<Locale> KNOWN = List.of(Locale.TRADITIONAL_CHINESE, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The best known language for an Accept-Language header; Traditional Chinese when there is none or it is unreadable. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.TRADITIONAL_CHINESE;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            for (Locale.LanguageRange range : ranges) {
                String language = Locale.forLanguageTag(range.getRange()).getLanguage();
                for (Locale known : KNOWN) {
                    if (known.getLanguage().equals(language)) {
                        return known;
                    }
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return Locale.TRADITIONAL_CHINESE;
        }
        return Locale.TRADITIONAL_CHINESE;
    }

    /** The text of a key with its values put in; the key itself when there is no such text. */
    public String get(Locale language, String key, Object... values) {
        try {
            String pattern = ResourceBundle.getBundle("messages.problems", language, NO_FALLBACK).getString(key);
            return values == null || values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
