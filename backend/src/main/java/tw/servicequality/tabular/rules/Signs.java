package tw.servicequality.tabular.rules;

/** Whether the signs of a text are what somebody wrote. */
public final class Signs {

    private static final char REPLACEMENT = '\ufffd';
    private static final char FIRST_PRIVATE = '\ue000';
    private static final char LAST_PRIVATE = '\uf8ff';
    private static final char DELETE = '\u007f';
    private static final char LAST_CONTROL = '\u009f';

    private Signs() {
    }

    /** What a text may be spoilt by. */
    public enum Worst {
        /** Nothing. */
        PLAIN,
        /** A control character other than tab and line end. */
        CONTROL,
        /** The sign for a lost character, half a character, or what is no character. */
        GARBLED,
        /** A character that each computer may draw as it likes. */
        USER_DEFINED
    }

    /**
     * The first bad sign of a text.
     *
     * @param userDefined whether characters of the private use area are bad
     */
    public static Worst worst(CharSequence text, boolean userDefined) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_CONTROL) {
                return Worst.CONTROL;
            }
            if (c < '\ud800') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= REPLACEMENT) {
                return Worst.GARBLED;
            } else if (userDefined && c >= FIRST_PRIVATE && c <= LAST_PRIVATE) {
                return Worst.USER_DEFINED;
            }
        }
        return Worst.PLAIN;
    }

    /** The text as XML can hold it: what it cannot hold becomes the sign for a lost character, which is refused when it is read again. */
    public static String holdable(String text) {
        StringBuilder held = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c > REPLACEMENT) {
                held = held == null ? new StringBuilder(text) : held;
                held.setCharAt(i, REPLACEMENT);
            }
        }
        return held == null ? text : held.toString();
    }
}
