package tw.servicequality.tabular;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.tabular.rules.Heading;

/** The columns of a data set as a file has them. */
public final class MatchedColumns {

    private final Columns columns;
    private final Headings headings;
    /** For each column of the data set its place in the file; −1 for none. */
    private final int[] places;
    private final List<TableFault> faults = new ArrayList<>();

    MatchedColumns(Columns columns, Headings headings) {
        this.columns = columns;
        this.headings = headings;
        places = new int[columns.all().size()];
        java.util.Arrays.fill(places, -1);
        for (int place = 0; place < headings.names().size(); place++) {
            if (!Heading.plain(headings.names().get(place)).isEmpty()) {
                place(place, columns.find(headings.names().get(place)));
            }
        }
        for (int i = 0; i < places.length; i++) {
            Column column = columns.all().get(i);
            if (places[i] < 0 && column.required()) {
                faults.add(new TableFault(headings.row(), -1, column.key(), TableReason.COLUMN_MISSING, List.of(column.heading())));
            }
        }
    }

    /** Unknown and repeated headings in the order of the file, then the needed columns that are missing. */
    public List<TableFault> faults() {
        return List.copyOf(faults);
    }

    /** Whether the file has this column. */
    public boolean has(String key) {
        return place(key) >= 0;
    }

    /** Where the file has this column, from 0; −1 for nowhere. */
    public int place(String key) {
        for (int i = 0; i < places.length; i++) {
            if (columns.all().get(i).key().equals(key)) {
                return places[i];
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** The values of a row, with all its faults. */
    public TableRecord record(Row row) {
        TableRecord record = new TableRecord(row.number());
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                Column column = columns.all().get(i);
                Object value = Conversion.of(columns, i, row.cell(places[i]));
                if (value == null && column.required()) {
                    value = Cell.Unusable.of(TableReason.CELL_REQUIRED);
                }
                if (value instanceof Cell.Unusable bad) {
                    record.fault(new TableFault(row.number(), places[i], column.key(), bad.reason(), bad.values()));
                } else {
                    record.put(column.key(), value);
                }
            }
        }
        for (int place = 0; place < row.cells().size(); place++) {
            boolean headed = place < headings.names().size() && !Heading.plain(headings.names().get(place)).isEmpty();
            if (!headed && row.cell(place) != Cell.EMPTY) {
                record.fault(TableFault.ofCell(row.number(), place, TableReason.COLUMN_WITHOUT_HEADING));
            }
        }
        return record;
    }

    private void place(int place, Integer found) {
        if (found == null) {
            faults.add(TableFault.ofCell(headings.row(), place, TableReason.COLUMN_UNKNOWN));
        } else if (places[found] >= 0) {
            Column column = columns.all().get(found);
            faults.add(new TableFault(headings.row(), place, column.key(), TableReason.COLUMN_TWICE, List.of(column.heading())));
        } else {
            places[found] = place;
        }
    }
}
