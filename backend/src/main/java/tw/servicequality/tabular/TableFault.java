package tw.servicequality.tabular;

import java.util.List;
import java.util.Locale;
import tw.servicequality.platform.problem.Texts;
import tw.servicequality.tabular.rules.CellAddress;

/**
 * One fault of a file. It says where and why, and never what stands there.
 *
 * @param row as a spreadsheet counts, from 1; 0 for the file as a whole
 * @param column from 0; −1 for the row as a whole
 * @param key the column's key; null where it is not known
 * @param values what the placeholders of the text stand for
 */
public record TableFault(int row, int column, String key, TableReason reason, List<Object> values) {

    /** A fault of the file as a whole. */
    public static TableFault ofFile(TableReason reason, Object... values) {
        return new TableFault(0, -1, null, reason, List.of(values));
    }

    /** A fault of a row as a whole. */
    public static TableFault ofRow(int row, TableReason reason, Object... values) {
        return new TableFault(row, -1, null, reason, List.of(values));
    }

    /** A fault of one cell. */
    public static TableFault ofCell(int row, int column, TableReason reason, Object... values) {
        return new TableFault(row, column, null, reason, List.of(values));
    }

    /** The cell as a spreadsheet names it, {@code C5}; {@code row 5} for a row; {@code file} for the whole. */
    public String place() {
        if (row == 0) {
            return "file";
        }
        return column < 0 ? "row " + row : CellAddress.letters(column) + row;
    }

    /** What is wrong and what to do about it; the place is not in it. */
    public String text(Texts texts, Locale language) {
        return texts.get(language, "fault." + reason.code(), values.stream().map(it -> it instanceof Label label ? label.in(language) : it).toArray());
    }
}
