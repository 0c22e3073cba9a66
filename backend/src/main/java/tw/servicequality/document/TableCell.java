package tw.servicequality.document;

import java.math.BigDecimal;

/**
 * What stands in a cell.
 *
 * @param text as it is shown
 * @param number the same as a number, for spreadsheets; null for words
 * @param joined the cell is one with its left neighbour, and nothing stands in it
 */
public record TableCell(String text, BigDecimal number, boolean joined) {

    public TableCell {
        text = Words.clean(text);
    }

    /** Words; null for an empty cell. */
    public static TableCell of(String text) {
        return new TableCell(text, null, false);
    }

    /** A whole number, shown with thousands set apart. */
    public static TableCell of(long number) {
        return new TableCell("%,d".formatted(number), BigDecimal.valueOf(number), false);
    }

    /** A number that is shown in a way of its own, such as 91.2%. */
    public static TableCell shown(String text, BigDecimal number) {
        return new TableCell(text, number, false);
    }

    /** A cell that is one with its left neighbour. */
    public static TableCell joinedLeft() {
        return new TableCell("", null, true);
    }
}
