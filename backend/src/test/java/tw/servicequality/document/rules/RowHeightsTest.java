package tw.servicequality.document.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowHeightsTest {

    @Test
    void a_row_is_as_high_as_its_highest_cell_and_never_lower_than_the_least() {
        assertArrayEquals(new double[] {30, 10}, RowHeights.of(2, 10, List.of(new RowHeights.Need(0, 1, 20), new RowHeights.Need(0, 1, 30),
                new RowHeights.Need(1, 1, 5))));
    }

    @Test
    void a_cell_of_several_rows_shares_out_what_it_needs_beyond_theirs() {
        assertArrayEquals(new double[] {25, 35, 10}, RowHeights.of(3, 10, List.of(new RowHeights.Need(0, 2, 60), new RowHeights.Need(0, 1, 10),
                new RowHeights.Need(1, 1, 20))));
    }

    @Test
    void a_cell_of_several_rows_that_fits_changes_nothing() {
        assertArrayEquals(new double[] {10, 10}, RowHeights.of(2, 10, List.of(new RowHeights.Need(0, 2, 20))));
    }
}
