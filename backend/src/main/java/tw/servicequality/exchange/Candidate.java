package tw.servicequality.exchange;

import tw.servicequality.tabular.TableRecord;

/**
 * A row that can be read, and whose request keeps its constraints.
 *
 * @param row its number in the file
 * @param record the values as read
 */
public record Candidate<R>(int row, R request, TableRecord record) {

    /** Whether the file has this column. */
    public boolean has(String column) {
        return record.values().containsKey(column);
    }
}
