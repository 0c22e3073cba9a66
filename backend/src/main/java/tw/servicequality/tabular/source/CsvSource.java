package tw.servicequality.tabular.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.FormulaGuard;
import tw.servicequality.tabular.rules.Separator;

/**
 * Rows of comma-separated values by RFC 4180. A row is what a spreadsheet shows as one: a cell in quotation marks may go over several lines. A quotation mark within
 * a cell that does not begin with one is a sign like any other.
 */
final class CsvSource implements RowSource {

    private static final int BUFFER = 1 << 14;
    private static final int END = -1;

    private final Reader in;
    private final String encoding;
    private final char separator;
    private final CellText text;
    private final RowCells cells;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private int number;

    CsvSource(Path file, Detection found, TableLimits limits) throws IOException {
        encoding = found.encoding().name();
        text = new CellText(limits, found.encoding().userDefined());
        cells = new RowCells(limits);
        String first = found.start().lines().findFirst().orElse("");
        char named = Separator.named(first);
        separator = named == 0 ? Separator.of(found.start()) : named;
        in = found.encoding().open(file);
        if (named != 0) {
            in.skip(first.length());
            skipLineEnd();
        }
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public Row next() throws IOException {
        while (peek() != END) {
            number++;
            Row row = row();
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Row row() throws IOException {
        int column = 0;
        boolean more = true;
        while (more) {
            if (peek() == '"') {
                quoted(column);
            } else {
                plain();
            }
            Cell cell = text.takeCell();
            cells.put(number, column++, cell instanceof Cell.Text words ? new Cell.Text(FormulaGuard.unguard(words.written())) : cell);
            more = peek() == separator;
            if (more) {
                at++;
            }
        }
        skipLineEnd();
        return cells.take(number);
    }

    private void plain() throws IOException {
        int sign = peek();
        while (sign != END && sign != separator && sign != '\n' && sign != '\r') {
            text.append((char) sign);
            at++;
            sign = peek();
        }
    }

    private void quoted(int column) throws IOException {
        at++;
        while (true) {
            int sign = peek();
            if (sign == END) {
                throw new TableRefusedException(TableFault.ofCell(number, column, TableReason.TABLE_QUOTE_OPEN));
            }
            at++;
            if (sign == '"') {
                int behind = peek();
                if (behind == END || behind == separator || behind == '\n' || behind == '\r') {
                    return;
                }
                if (behind != '"') {
                    throw new TableRefusedException(TableFault.ofCell(number, column, TableReason.TABLE_QUOTE_FOLLOWED));
                }
                at++;
            }
            text.append((char) sign);
        }
    }

    private void skipLineEnd() throws IOException {
        if (peek() == '\r') {
            at++;
        } else if (peek() == '\n') {
            at++;
            return;
        }
        if (at > 0 && buffer[at - 1] == '\r' && peek() == '\n') {
            at++;
        }
    }

    /** The sign that comes next; it is passed by {@code at++}. */
    private int peek() throws IOException {
        if (at == filled) {
            int read = in.read(buffer, 0, BUFFER);
            at = 0;
            filled = Math.max(read, 0);
            if (read <= 0) {
                return END;
            }
        }
        return buffer[at];
    }
}
