package tw.servicequality.tabular.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import tw.servicequality.tabular.Row;

/** The rows of a table in one format, one after the other, the row of the headings among them. */
interface RowSource extends Closeable {

    /** The next row that has anything in it; null behind the last. */
    Row next() throws IOException;

    /** The name of the sheet; null in formats without sheets. */
    default String sheet() {
        return null;
    }

    /** The names of visible sheets that are not read; complete behind the last row. */
    default List<String> otherSheets() {
        return List.of();
    }

    /** The character set; null in formats that have but one. */
    default String encoding() {
        return null;
    }
}
