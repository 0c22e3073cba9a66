package tw.servicequality.petition.rules;

/** What people write. */
public final class Words {

    private Words() {
    }

    /** Whether there is anything to read: blanks of any script and marks that nobody sees are nothing. */
    public static boolean areVisible(String text) {
        return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL);
    }
}
