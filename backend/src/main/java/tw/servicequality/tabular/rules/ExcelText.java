package tw.servicequality.tabular.rules;

import java.util.regex.Pattern;

/** Texts as Excel stores them: what XML cannot hold stands as {@code _x000D_}, and what looks like that as {@code _x005F_x000D_}. */
public final class ExcelText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {
    }

    /** The text itself. */
    public static String decoded(String stored) {
        return !stored.contains("_x") ? stored
                : ESCAPED.matcher(stored).replaceAll(it -> java.util.regex.Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(it.group(1), 16))));
    }
}
