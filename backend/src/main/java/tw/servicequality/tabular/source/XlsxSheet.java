package tw.servicequality.tabular.source;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.CellAddress;
import tw.servicequality.tabular.rules.Digits;
import tw.servicequality.tabular.rules.NumberFormat;
import tw.servicequality.tabular.rules.SerialDate;
import tw.servicequality.tabular.rules.SheetDate;
import tw.servicequality.tabular.rules.WrittenNumber;

/** The rows of one Excel sheet. */
final class XlsxSheet implements Closeable {

    private final TableLimits limits;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final XlsxMerges merges;
    private final CellText text;
    private final RowCells cells;
    private final XmlPart xml;
    private boolean inRows;
    private int number;

    XlsxSheet(ZipParts parts, XlsxBook book, XlsxBook.Tab tab, XlsxStrings strings, XlsxStyles styles, TableLimits limits) throws IOException {
        this.limits = limits;
        this.strings = strings;
        this.styles = styles;
        from1904 = book.from1904();
        text = new CellText(limits, false);
        cells = new RowCells(limits);
        merges = new XlsxMerges(parts, tab.part());
        xml = parts.xml(tab.part());
        try {
            xml.root();
            String name = xml.child(1);
            while (name != null && !name.equals("sheetData")) {
                name = xml.child(1);
            }
            inRows = name != null;
        } catch (IOException | RuntimeException failed) {
            xml.close();
            throw failed;
        }
    }

    /** The next row with something in it; null behind the last, when the part has been read to its end. */
    Row next() throws IOException {
        while (inRows) {
            if (xml.child(2) == null) {
                inRows = false;
                while (xml.child(1) != null) {
                    // What stands behind the rows says nothing of them.
                }
                return null;
            }
            Row row = row();
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private Row row() throws IOException {
        String given = xml.attribute("r");
        int row = given == null ? number + 1 : Digits.of(given);
        if (row <= number) {
            throw broken(number);
        }
        number = row;
        int column = -1;
        while (xml.child(3) != null) {
            String address = xml.attribute("r");
            int next = address == null ? column + 1 : CellAddress.column(address);
            if (next <= column || address != null && CellAddress.row(address) != number) {
                throw broken(number);
            }
            column = next;
            cells.put(number, column, cell());
        }
        if (cells.size() > 0) {
            merges.mark(number, cells, limits.columns());
        }
        return cells.take(number);
    }

    private Cell cell() throws IOException {
        String type = xml.attribute("t");
        NumberFormat format = styles.format(xml.attribute("s"));
        boolean formula = false;
        boolean value = false;
        Cell inline = Cell.EMPTY;
        for (String name = xml.child(4); name != null; name = xml.child(4)) {
            if (name.equals("v") && !value) {
                value = true;
                xml.words(text);
            } else if (name.equals("is")) {
                inline = XlsxStrings.read(xml, text);
            }
            formula |= name.equals("f");
        }
        if (!value) {
            return formula ? Cell.Unusable.of(TableReason.CELL_FORMULA) : inline;
        }
        if ("str".equals(type)) {
            return XlsxStrings.decoded(text);
        }
        return text.isEmpty() || text.fault() != null ? text.takeCell() : valued(type == null ? "n" : type, text.take(), format);
    }

    private Cell valued(String type, String written, NumberFormat format) {
        return switch (type) {
            case "s" -> strings.get(written);
            case "b" -> new Cell.Truth(XlsxBook.yes(written), written);
            case "e" -> Cell.Unusable.of(TableReason.CELL_ERROR);
            case "d" -> dated(written);
            case "n" -> number(written, format);
            default -> throw broken(number);
        };
    }

    private Cell number(String written, NumberFormat format) {
        BigDecimal value = WrittenNumber.ofExcel(written);
        if (value == null) {
            return Cell.Unusable.of(TableReason.CELL_NUMBER);
        }
        if (format == NumberFormat.NUMBER) {
            return new Cell.Number(value, written);
        }
        if (format == NumberFormat.DURATION || format == NumberFormat.CLOCK && value.compareTo(BigDecimal.ONE) < 0) {
            return Cell.Unusable.of(TableReason.CELL_TIME);
        }
        // The stored digits, not the shown ones: a time of day needs them all.
        LocalDateTime moment = SerialDate.of(WrittenNumber.exact(written), from1904);
        return moment == null ? Cell.Unusable.of(TableReason.CELL_DATE_1900) : of(moment, written);
    }

    private static Cell dated(String written) {
        try {
            return of(SheetDate.of(written), written);
        } catch (DateTimeException unreadable) {
            return Cell.Unusable.of(TableReason.DATE_UNREADABLE);
        }
    }

    /** A moment; a day when it is midnight. */
    static Cell of(LocalDateTime moment, String written) {
        return moment.equals(moment.toLocalDate().atStartOfDay()) ? new Cell.Day(moment.toLocalDate(), written) : new Cell.Moment(moment, written);
    }

    private static TableRefusedException broken(int row) {
        return new TableRefusedException(TableFault.ofRow(row, TableReason.TABLE_BROKEN));
    }
}
