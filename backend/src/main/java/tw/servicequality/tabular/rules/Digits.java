package tw.servicequality.tabular.rules;

/** Whole numbers in the attributes of files, of which there are millions. */
public final class Digits {

    private static final int MOST = 9;

    private Digits() {
    }

    /** The number; −1 for anything but one to nine digits. */
    public static int of(String text) {
        if (text == null || text.isEmpty() || text.length() > MOST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
