package tw.servicequality.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param strong drawn heavier, as a sum is; never merged with its neighbours
 */
public record TableRow(List<TableCell> cells, boolean strong) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row. */
    public static TableRow of(TableCell... cells) {
        return new TableRow(Arrays.asList(cells), false);
    }

    /** A row of sums. */
    public static TableRow sum(TableCell... cells) {
        return new TableRow(Arrays.asList(cells), true);
    }
}
