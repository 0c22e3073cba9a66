package tw.servicequality.tabular;

/**
 * What a file may at most hold. Nothing is cut: what is above a limit is refused.
 *
 * @param rows rows with anything in them, without the row of the headings
 * @param columns columns with anything in them, counted from the first; empty ones further right do not matter
 * @param cellCharacters UTF-16 units of one cell
 * @param inflatedBytes bytes of one part of a packed file once it is unpacked
 * @param inflation how often a part may be larger than it was packed, once it is larger than 16 MiB
 * @param parts parts of a packed file
 * @param sharedCharacters UTF-16 units of all texts that the cells of an XLSX file share; they are held in memory
 */
public record TableLimits(int rows, int columns, int cellCharacters, long inflatedBytes, int inflation, int parts, int sharedCharacters) {

    private static final TableLimits USUAL = new TableLimits(1_048_575, 256, 100_000, 4L << 30, 300, 1000, 48 << 20);

    /** What a spreadsheet of a million rows needs, in bounded memory. */
    public static TableLimits usual() {
        return USUAL;
    }

    /** The same with another number of rows. */
    public TableLimits withRows(int most) {
        return new TableLimits(most, columns, cellCharacters, inflatedBytes, inflation, parts, sharedCharacters);
    }
}
