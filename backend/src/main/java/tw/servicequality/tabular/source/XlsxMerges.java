package tw.servicequality.tabular.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.CellAddress;

/** The merged cells of an Excel sheet. They stand behind its rows, so that they are looked for before. */
final class XlsxMerges {

    private static final int MOST = 100_000;
    private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    }

    private final List<Area> areas = new ArrayList<>();
    private final List<Area> here = new ArrayList<>();
    private int begun;

    XlsxMerges(ZipParts parts, String part) throws IOException {
        if (!named(parts, part)) {
            return;
        }
        try (XmlPart xml = parts.xml(part)) {
            xml.root();
            for (String name = xml.child(1); name != null; name = xml.child(1)) {
                while (name.equals("mergeCells") && xml.child(2) != null) {
                    add(xml.attribute("ref"));
                }
            }
        }
        areas.sort(Comparator.comparingInt(Area::firstRow));
    }

    /** Marks the cells of a row that are parts of merged ones. Rows come in their order. */
    void mark(int row, RowCells cells, int columns) {
        while (begun < areas.size() && areas.get(begun).firstRow() <= row) {
            here.add(areas.get(begun++));
        }
        here.removeIf(area -> area.lastRow() < row);
        for (Area area : here) {
            for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), columns - 1); column++) {
                cells.set(column, Cell.Unusable.of(TableReason.CELL_MERGED));
            }
        }
    }

    private void add(String ref) {
        String[] ends = ref == null ? new String[0] : ref.split(":");
        int firstRow = ends.length == 2 ? CellAddress.row(ends[0]) : -1;
        int lastRow = ends.length == 2 ? CellAddress.row(ends[1]) : -1;
        if (firstRow < 0 || lastRow < firstRow || areas.size() == MOST) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
        }
        areas.add(new Area(firstRow, CellAddress.column(ends[0]), lastRow, CellAddress.column(ends[1])));
    }

    /** Whether the word stands anywhere in the part, which is ten times faster to see than to read it. */
    private static boolean named(ZipParts parts, String part) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int met = 0;
        try (InputStream in = parts.bytes(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    met = buffer[i] == WORD[met] ? met + 1 : buffer[i] == WORD[0] ? 1 : 0;
                    if (met == WORD.length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
