package tw.servicequality.tabular.rules;

/** Names of cells as spreadsheets write them: letters for the column, digits for the row, {@code C5}. */
public final class CellAddress {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 8;

    private CellAddress() {
    }

    /** The letters of a column, from 0: A … Z, AA …. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column of an address, from 0; −1 for what is no address. */
    public static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + address.charAt(at) - 'A' + 1;
            if (++at > MOST_LETTERS) {
                return -1;
            }
        }
        return row(address, at) < 0 ? -1 : column - 1;
    }

    /** The row of an address, from 1; −1 for what is no address. */
    public static int row(String address) {
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            at++;
        }
        return row(address, at);
    }

    private static int row(String address, int from) {
        if (from == 0 || from > MOST_LETTERS || from == address.length() || address.length() - from > MOST_DIGITS) {
            return -1;
        }
        int row = 0;
        for (int i = from; i < address.length(); i++) {
            int digit = address.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row == 0 ? -1 : row;
    }
}
