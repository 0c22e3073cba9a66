package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;

/** Which cells of a table are one. */
final class TableLayout {

    /**
     * A cell as it is drawn.
     *
     * @param row its first row, {@code column} its first column, both from 0
     * @param rows how many rows it covers, {@code columns} how many columns
     */
    record Area(int row, int column, int rows, int columns, TableCell cell, TableColumn.Align align, boolean strong) {
    }

    private final OfficialTable table;

    TableLayout(OfficialTable table) {
        this.table = table;
    }

    /** How many rows the head has: two when columns share one. */
    int headRows() {
        return table.columns().stream().anyMatch(it -> it.band() != null) ? 2 : 1;
    }

    /** The cells of the head. */
    List<Area> head() {
        List<Area> areas = new ArrayList<>();
        int rows = headRows();
        List<TableColumn> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            TableColumn column = columns.get(c);
            if (column.band() == null) {
                areas.add(head(0, c, rows, 1, column.head()));
                continue;
            }
            if (c == 0 || !column.band().equals(columns.get(c - 1).band())) {
                int end = c + 1;
                while (end < columns.size() && column.band().equals(columns.get(end).band())) {
                    end++;
                }
                areas.add(head(0, c, 1, end - c, column.band()));
            }
            areas.add(head(1, c, 1, 1, column.head()));
        }
        return areas;
    }

    /** The cells of all rows. */
    List<Area> body() {
        return body(index -> index, table.rows().size());
    }

    /**
     * The cells of some lines, each of which shows a row of the table or a part of one. Cells are one within these lines only, so that each page repeats
     * what a merged cell says.
     */
    List<Area> body(java.util.function.IntUnaryOperator rowOfLine, int lines) {
        List<Area> areas = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            TableRow row = table.rows().get(rowOfLine.applyAsInt(line));
            for (int c = 0; c < row.cells().size(); c++) {
                TableCell cell = row.cells().get(c);
                if (cell.joined() && c > 0 || line > 0 && isOne(rowOfLine.applyAsInt(line - 1), rowOfLine.applyAsInt(line), c)) {
                    continue;
                }
                int height = 1;
                while (line + height < lines && isOne(rowOfLine.applyAsInt(line + height - 1), rowOfLine.applyAsInt(line + height), c)) {
                    height++;
                }
                areas.add(new Area(line, c, height, width(row, c), cell, align(row, c), row.strong()));
            }
        }
        return areas;
    }

    private static int width(TableRow row, int column) {
        int end = column + 1;
        while (end < row.cells().size() && row.cells().get(end).joined()) {
            end++;
        }
        return end - column;
    }

    private TableColumn.Align align(TableRow row, int column) {
        if (row.isSection()) {
            return TableColumn.Align.LEFT;
        }
        return width(row, column) > 1 ? TableColumn.Align.CENTER : table.columns().get(column).align();
    }

    /** Whether two neighbouring rows share the cell of a column. Two parts of one row do in merged columns. */
    private boolean isOne(int upper, int lower, int column) {
        if (!table.columns().get(column).merged()) {
            return false;
        }
        if (upper == lower) {
            return true;
        }
        TableRow above = table.rows().get(upper);
        TableRow below = table.rows().get(lower);
        if (above.strong() || below.strong()) {
            return false;
        }
        for (int c = 0; c <= column; c++) {
            if (table.columns().get(c).merged() && !same(above, below, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(TableRow above, TableRow below, int column) {
        return width(above, column) == 1 && width(below, column) == 1 && !above.cells().get(column).joined() && !below.cells().get(column).joined()
                && above.cells().get(column).text().equals(below.cells().get(column).text());
    }

    private static Area head(int row, int column, int rows, int columns, String text) {
        return new Area(row, column, rows, columns, TableCell.of(text), TableColumn.Align.CENTER, false);
    }
}
