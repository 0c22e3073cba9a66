package tw.servicequality.tabular.written;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.TableFormat;
import tw.servicequality.tabular.TableRefusedException;

/**
 * Writes a table of records, one after the other, in bounded memory. What it writes, {@code TableReader} and {@link Columns} read as the same values; only line ends become
 * {@code \n}, and a record of nothing but nulls is no row.
 */
public interface TableWriter {

    /**
     * Begins a file.
     *
     * @param out stays open
     * @param language of headings and words; JSON has keys and codes
     * @param title names the sheet
     * @throws IllegalArgumentException for XLSX, which is not written
     */
    static TableWriter of(OutputStream out, TableFormat format, Columns columns, Locale language, String title) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(out, columns, language);
            case ODS -> new OdsTable(out, columns, language, title);
            case JSON -> new JsonTable(out, columns);
            case XLSX -> throw new IllegalArgumentException("XLSX is read only");
        };
    }

    /**
     * Writes one record.
     *
     * @param values by the keys of the columns, of the types that {@link ColumnKind} says; null or absent for nothing
     * @throws TableRefusedException when there are more rows than a spreadsheet holds
     */
    void write(Map<String, ?> values) throws IOException;

    /** Ends the file. A file that was not ended is not complete: ODS and JSON cannot be read, so that nobody takes a part for the whole. */
    void end() throws IOException;
}
