package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table. Its head is repeated on each page, and the section that goes on there.
 *
 * @param columns from left to right
 * @param rows as many cells in each as there are columns
 */
public record OfficialTable(List<TableColumn> columns, List<TableRow> rows) implements Block {

    /** @throws IllegalArgumentException when a row has more or fewer cells than there are columns */
    public OfficialTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.forEach(row -> {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException(row.cells().size() + " cells in " + width + " columns");
            }
        });
    }

    /** The table cut before each row that begins a section. */
    List<OfficialTable> bySection() {
        List<OfficialTable> parts = new ArrayList<>();
        int from = 0;
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).isSection()) {
                parts.add(new OfficialTable(columns, rows.subList(from, row)));
                from = row;
            }
        }
        parts.add(new OfficialTable(columns, rows.subList(from, rows.size())));
        return parts;
    }
}
