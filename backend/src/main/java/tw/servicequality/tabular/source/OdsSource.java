package tw.servicequality.tabular.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/** Rows of the first visible sheet of an OpenDocument spreadsheet that has any. */
final class OdsSource implements RowSource {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final int SHEETS = 3;
    private static final int LAST_ROW = 1 << 24;

    private final ZipParts parts;
    private final TableLimits limits;
    private final XmlPart xml;
    private final OdsCell cell;
    private final RowCells cells;
    private final Set<String> hidden = new HashSet<>();
    private final List<String> others = new ArrayList<>();
    /** The depths of the groups of rows that are open. */
    private final Deque<Integer> groups = new ArrayDeque<>();
    private String name;
    private boolean chosen;
    private boolean done;
    private int number;
    private Row repeated;
    private int repetitions;

    OdsSource(Path file, TableLimits limits) throws IOException {
        this.limits = limits;
        parts = ZipParts.open(file, limits);
        try {
            refuseLocked();
            cell = new OdsCell(limits);
            cells = new RowCells(limits);
            xml = parts.xml("content.xml");
            xml.root();
            toSheets();
        } catch (IOException | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    @Override
    public String sheet() {
        return name;
    }

    @Override
    public List<String> otherSheets() {
        return List.copyOf(others);
    }

    @Override
    public Row next() throws IOException {
        if (repetitions > 0) {
            repetitions--;
            repeated = new Row(repeated.number() + 1, repeated.cells());
            return repeated;
        }
        while (!groups.isEmpty() || !done && nextSheet()) {
            String part = xml.child(groups.peek());
            if (part == null) {
                groups.pop();
            } else if (part.equals("table-row")) {
                Row row = row();
                if (row != null) {
                    chosen = true;
                    return row;
                }
            } else if (part.equals("table-header-rows") || part.equals("table-rows") || part.equals("table-row-group")) {
                groups.push(xml.depth());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        xml.close();
        parts.close();
    }

    /** Opens the next visible sheet; once one has been read the others are only named. */
    private boolean nextSheet() throws IOException {
        for (String part = xml.child(SHEETS); part != null; part = xml.child(SHEETS)) {
            if (part.equals("table") && !hidden.contains(xml.attribute(TABLE, "style-name"))) {
                if (name != null) {
                    others.add(chosen ? xml.attribute(TABLE, "name") : name);
                }
                if (!chosen) {
                    name = xml.attribute(TABLE, "name");
                    number = 0;
                    groups.push(xml.depth());
                    return true;
                }
            }
        }
        while (xml.depth() > 0) {
            xml.child(xml.depth());
        }
        done = true;
        return false;
    }

    private Row row() throws IOException {
        int times = xml.count(TABLE, "number-rows-repeated");
        int first = number + 1;
        number += times;
        if (number > LAST_ROW) {
            throw new TableRefusedException(TableFault.ofRow(first, TableReason.TABLE_ROWS, limits.rows()));
        }
        int depth = xml.depth();
        int column = 0;
        List<int[]> merged = new ArrayList<>();
        for (String part = xml.child(depth); part != null; part = xml.child(depth)) {
            boolean covered = part.equals("covered-table-cell");
            if (covered || part.equals("table-cell")) {
                int wide = xml.count(TABLE, "number-columns-repeated");
                boolean spans = xml.count(TABLE, "number-columns-spanned") > 1 || xml.count(TABLE, "number-rows-spanned") > 1;
                if ((covered || spans) && column < limits.columns()) {
                    merged.add(new int[] {column, Math.min(column + wide, limits.columns())});
                }
                Cell value = covered ? Cell.EMPTY : cell.read(xml);
                for (int i = 0; i < wide && value != Cell.EMPTY; i++) {
                    cells.put(first, column + i, value);
                }
                column = Math.min(column + wide, LAST_ROW);
            }
        }
        if (cells.size() > 0) {
            for (int[] area : merged) {
                for (int at = area[0]; at < area[1]; at++) {
                    cells.set(at, Cell.Unusable.of(TableReason.CELL_MERGED));
                }
            }
        }
        repeated = cells.take(first);
        repetitions = repeated == null ? 0 : times - 1;
        return repeated;
    }

    /** Goes to the sheets, past the styles, of which it notes those that hide a sheet. */
    private void toSheets() throws IOException {
        for (String part = xml.child(1); part != null; part = xml.child(1)) {
            if (part.equals("automatic-styles")) {
                for (String style = xml.child(2); style != null; style = xml.child(2)) {
                    noteHidden();
                }
            } else if (part.equals("body")) {
                if (!"spreadsheet".equals(xml.child(2))) {
                    throw refused(TableReason.TABLE_KIND);
                }
                return;
            }
        }
        throw refused(TableReason.TABLE_BROKEN);
    }

    private void noteHidden() throws IOException {
        String style = xml.attribute(STYLE, "name");
        for (String part = xml.child(SHEETS); part != null; part = xml.child(SHEETS)) {
            if (part.equals("table-properties") && "false".equals(xml.attribute(TABLE, "display"))) {
                hidden.add(style);
            }
        }
    }

    private void refuseLocked() throws IOException {
        boolean locked = parts.has("encrypted-package");
        if (parts.has("META-INF/manifest.xml")) {
            try (XmlPart manifest = parts.xml("META-INF/manifest.xml")) {
                manifest.root();
                while (manifest.child(1) != null) {
                    locked |= "encryption-data".equals(manifest.child(2));
                }
            }
        }
        if (locked) {
            throw refused(TableReason.TABLE_OLD_OR_LOCKED);
        }
    }

    private static TableRefusedException refused(TableReason reason) {
        return new TableRefusedException(TableFault.ofFile(reason));
    }
}
