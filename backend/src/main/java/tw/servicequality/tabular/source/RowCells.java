package tw.servicequality.tabular.source;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/** Collects the cells of one row. */
final class RowCells {

    private final TableLimits limits;
    private List<Cell> cells = new ArrayList<>();

    RowCells(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Puts a cell where it belongs; an empty one needs no place.
     *
     * @param row for the refusal
     * @param column from 0, behind those that were put before
     * @throws TableRefusedException beyond the last column that is allowed
     */
    void put(int row, int column, Cell cell) {
        if (cell == Cell.EMPTY) {
            return;
        }
        if (column >= limits.columns()) {
            throw new TableRefusedException(TableFault.ofCell(row, column, TableReason.TABLE_COLUMNS, limits.columns()));
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    /** Puts a cell in the place of what stands there. */
    void set(int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** How many cells there are up to the last that is not empty. */
    int size() {
        return cells.size();
    }

    /** The row, and a new one begins; null for a row of nothing. */
    Row take(int number) {
        if (cells.isEmpty()) {
            return null;
        }
        Row row = new Row(number, cells);
        cells = new ArrayList<>(cells.size());
        return row;
    }
}
