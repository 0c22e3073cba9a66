package tw.servicequality.backup;

import java.util.List;

/**
 * What an archive says of a table.
 *
 * @param sha256 of its rows as they are written
 */
record SavedTable(String name, List<Column> columns, long rows, String sha256) {
}
