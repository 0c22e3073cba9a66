package tw.servicequality.tabular.rules;

/** What stands between the cells of a CSV file. */
public final class Separator {

    private static final char[] KNOWN = {',', ';', '\t'};

    private Separator() {
    }

    /** The separator that Excel's first line {@code sep=;} names; 0 for any other line. */
    public static char named(String line) {
        if (line.length() != 5 || !line.regionMatches(true, 0, "sep=", 0, 4)) {
            return 0;
        }
        for (char known : KNOWN) {
            if (line.charAt(4) == known) {
                return known;
            }
        }
        return 0;
    }

    /**
     * The one that the first record has most often outside of quotation marks; the comma when it has none.
     *
     * @param start the beginning of the file, with or without its end
     */
    public static char of(CharSequence start) {
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (any) {
                    break;
                }
            } else if (!quoted) {
                any |= !Character.isWhitespace(c);
                for (int k = 0; k < KNOWN.length; k++) {
                    counts[k] += c == KNOWN[k] ? 1 : 0;
                }
            }
        }
        int most = 0;
        for (int k = 1; k < KNOWN.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return KNOWN[most];
    }
}
