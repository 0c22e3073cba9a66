package tw.servicequality.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

    private static final List<TableColumn> COLUMNS = List.of(TableColumn.words("構面", 1).grouped(), TableColumn.words("評核重點", 1).grouped(),
            TableColumn.middle("編號", 1));

    @Test
    void neighbouring_rows_of_the_same_words_share_a_cell_within_the_group_to_their_left() {
        assertEquals(List.of("0,0 3x1 甲", "0,1 2x1 子", "0,2 1x1 1", "1,2 1x1 2", "2,1 1x1 丑", "2,2 1x1 3", "3,0 1x1 乙", "3,1 1x1 丑", "3,2 1x1 4"),
                areas(row("甲", "子", "1"), row("甲", "子", "2"), row("甲", "丑", "3"), row("乙", "丑", "4")));
    }

    @Test
    void a_sum_is_never_merged_with_its_neighbours_and_may_join_cells() {
        assertEquals(List.of("0,0 1x1 甲", "0,1 1x1 子", "0,2 1x1 1", "1,0 1x2 甲", "1,2 1x1 1"),
                areas(row("甲", "子", "1"), TableRow.sum(TableCell.of("甲"), TableCell.joinedLeft(), TableCell.of(1))));
    }

    @Test
    void columns_of_one_band_share_their_head() {
        OfficialTable table = new OfficialTable(List.of(TableColumn.words("單位", 1), TableColumn.number("件", 1).under("回復"),
                TableColumn.number("率", 1).under("回復"), TableColumn.number("計", 1).under("其他")), List.of());
        assertEquals(List.of("0,0 2x1 單位", "0,1 1x2 回復", "1,1 1x1 件", "1,2 1x1 率", "0,3 1x1 其他", "1,3 1x1 計"),
                new TableLayout(table).head().stream().map(TableLayoutTest::words).toList());
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OfficialTable(COLUMNS, List.of(row("甲", "子"))));
    }

    private static List<String> areas(TableRow... rows) {
        return new TableLayout(new OfficialTable(COLUMNS, Arrays.asList(rows))).body().stream().map(TableLayoutTest::words).toList();
    }

    private static String words(TableLayout.Area it) {
        return it.row() + "," + it.column() + " " + it.rows() + "x" + it.columns() + " " + it.cell().text();
    }

    private static TableRow row(String... words) {
        return TableRow.of(Stream.of(words).map(TableCell::of).toArray(TableCell[]::new));
    }
}
