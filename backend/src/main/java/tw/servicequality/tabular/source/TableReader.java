package tw.servicequality.tabular.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.Headings;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableFormat;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/**
 * Reads a table of records from a file, one row after the other, in bounded memory. Of a workbook it reads the first visible sheet with something in it. The first row
 * with something in it has the headings; empty rows are passed over and counted.
 */
public final class TableReader implements Closeable {

    private final TableFormat format;
    private final TableLimits limits;
    private final RowSource source;
    private final Headings headings;
    private int read;

    private TableReader(TableFormat format, TableLimits limits, RowSource source) throws IOException {
        this.format = format;
        this.limits = limits;
        this.source = source;
        Row first = nextRow();
        if (first == null) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_EMPTY));
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < first.cells().size(); column++) {
            if (first.cell(column) instanceof Cell.Unusable bad) {
                throw new TableRefusedException(new TableFault(first.number(), column, null, bad.reason(), bad.values()));
            }
            names.add(first.cell(column).written());
        }
        headings = new Headings(first.number(), List.copyOf(names));
    }

    /**
     * Opens a file and reads its headings. What the file is, is told by its content.
     *
     * @throws TableRefusedException for what is no table, is damaged, or is above a limit; {@link #next} may throw it as well
     * @throws IOException when the disk fails
     */
    public static TableReader open(Path file, TableLimits limits) throws IOException {
        try {
            Detection found = Detection.of(file, limits);
            RowSource source = switch (found.format()) {
                case CSV -> new CsvSource(file, found, limits);
                case JSON -> new JsonSource(file, found, limits);
                case XLSX -> new XlsxSource(file, limits);
                case ODS -> new OdsSource(file, limits);
            };
            try {
                return new TableReader(found.format(), limits, source);
            } catch (IOException | RuntimeException failed) {
                source.close();
                throw failed;
            }
        } catch (ZipException | EOFException broken) {
            throw broken();
        }
    }

    /** What the file is. */
    public TableFormat format() {
        return format;
    }

    /** {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code Big5} as found; null for spreadsheets. */
    public String encoding() {
        return source.encoding();
    }

    /** The name of the sheet that is read; null for CSV and JSON. */
    public String sheet() {
        return source.sheet();
    }

    /** The names of the visible sheets that are not read; complete once {@link #next} has said that there are no more rows. */
    public List<String> otherSheets() {
        return source.otherSheets();
    }

    /** The headings. */
    public Headings headings() {
        return headings;
    }

    /** The next row below the headings with something in it; null behind the last one. */
    public Row next() throws IOException {
        Row row = nextRow();
        if (row != null && ++read > limits.rows()) {
            throw new TableRefusedException(TableFault.ofRow(row.number(), TableReason.TABLE_ROWS, limits.rows()));
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private Row nextRow() throws IOException {
        try {
            return source.next();
        } catch (ZipException | EOFException broken) {
            throw broken();
        }
    }

    private static TableRefusedException broken() {
        return new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
    }
}
