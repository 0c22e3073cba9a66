package tw.servicequality.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tags of a table's cells, each once, however often pages say its words again. */
final class TableTags {

    /** Where a cell begins. */
    private record Place(int row, int column) {
    }

    private final Tag table;
    private final Map<Place, TableLayout.Area> areas = new HashMap<>();
    private final Map<Integer, Tag> rows = new HashMap<>();
    private final Map<Place, Tag> cells = new HashMap<>();
    private boolean headTold;

    TableTags(Tag table, TableLayout layout) {
        this.table = table;
        layout.body().forEach(it -> areas.put(new Place(it.row(), it.column()), it));
    }

    /** The rows of the head, the first time; nothing when a page says it again. */
    List<Tag> of(int headRows) {
        if (headTold) {
            return List.of();
        }
        headTold = true;
        return Stream.generate(() -> table.add("TR")).limit(headRows).toList();
    }

    /** A cell; null where a page only says again what a merged cell says. */
    Tag of(int row, int column) {
        Place place = new Place(row, column);
        TableLayout.Area area = areas.get(place);
        return area == null ? null : cells.computeIfAbsent(place, it -> rows.computeIfAbsent(row, number -> table.add("TR"))
                .cell(area.strong() ? "TH" : "TD", area.rows(), area.columns()));
    }
}
