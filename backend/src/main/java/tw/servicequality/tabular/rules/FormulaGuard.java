package tw.servicequality.tabular.rules;

/**
 * Texts in CSV that a spreadsheet would take for a formula get an apostrophe in front, and lose it when they are read. A text that looks guarded already gets
 * one more, so that every text comes back as it was; any other text is left alone, with its own apostrophes.
 */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {
    }

    /** The text for CSV. */
    public static String guard(String text) {
        return begins(text, 0) ? "'" + text : text;
    }

    /** The text that was guarded. */
    public static String unguard(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && begins(text, 1) ? text.substring(1) : text;
    }

    /** Whether something that starts a formula stands behind any number of apostrophes. */
    private static boolean begins(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
