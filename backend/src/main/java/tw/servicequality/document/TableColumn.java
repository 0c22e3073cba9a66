package tw.servicequality.document;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param band what stands above several neighbouring columns together; null for none
 * @param width its share of the table's width, in parts: columns of 1, 2 and 1 take a quarter, a half, a quarter
 * @param align where words stand in its cells
 * @param merged neighbouring rows with the same words here (and in the merged columns left of it) share one cell, which a new page repeats
 */
public record TableColumn(String head, String band, int width, Align align, boolean merged) {

    /** Where words stand in a cell, from side to side. */
    public enum Align {
        /** Words. */
        LEFT,
        /** Codes, dates, short words. */
        CENTER,
        /** Numbers. */
        RIGHT
    }

    public TableColumn {
        head = Words.clean(head);
        band = band == null ? null : Words.clean(band);
        if (width < 1) {
            throw new IllegalArgumentException("A column needs a width");
        }
    }

    /** A column of words. */
    public static TableColumn words(String head, int width) {
        return new TableColumn(head, null, width, Align.LEFT, false);
    }

    /** A column of codes, dates or short words. */
    public static TableColumn middle(String head, int width) {
        return new TableColumn(head, null, width, Align.CENTER, false);
    }

    /** A column of numbers. */
    public static TableColumn number(String head, int width) {
        return new TableColumn(head, null, width, Align.RIGHT, false);
    }

    /** The same column, neighbouring rows of the same words merged. */
    public TableColumn grouped() {
        return new TableColumn(head, band, width, align, true);
    }

    /** The same column below a head that it shares with its neighbours of the same band. */
    public TableColumn under(String sharedHead) {
        return new TableColumn(head, sharedHead, width, align, merged);
    }
}
