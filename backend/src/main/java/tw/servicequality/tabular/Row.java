package tw.servicequality.tabular;

import java.util.List;

/**
 * One row with something in it.
 *
 * @param number as a spreadsheet shows it, from 1; in JSON the first object is row 2, as if the headings stood above it
 * @param cells from the first column to the last that is not empty
 */
public record Row(int number, List<Cell> cells) {

    /** The cell of a column, from 0; empty behind the last one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
