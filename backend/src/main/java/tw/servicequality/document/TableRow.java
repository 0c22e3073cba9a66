package tw.servicequality.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what it is among the others
 */
public record TableRow(List<TableCell> cells, Kind kind) {

    /** What a row is. */
    public enum Kind {
        /** One of many. */
        PLAIN,
        /** Drawn heavier, as a sum is; never merged with its neighbours. */
        SUM,
        /** One cell from side to side that says what the rows below it belong to, until the next; said again on each page. */
        SECTION
    }

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row. */
    public static TableRow of(TableCell... cells) {
        return new TableRow(Arrays.asList(cells), Kind.PLAIN);
    }

    /** A row of sums. */
    public static TableRow sum(TableCell... cells) {
        return new TableRow(Arrays.asList(cells), Kind.SUM);
    }

    /** A row that begins a section. @param columns how many the table has */
    public static TableRow section(String text, int columns) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(text)));
        while (cells.size() < columns) {
            cells.add(TableCell.joinedLeft());
        }
        return new TableRow(cells, Kind.SECTION);
    }

    boolean isSection() {
        return kind == Kind.SECTION;
    }

    /** Whether it stands out from the plain ones. */
    boolean strong() {
        return kind != Kind.PLAIN;
    }
}
