package tw.servicequality.document.rules;

import java.util.Arrays;
import java.util.List;

/** How high the rows of a table must be. */
public final class RowHeights {

    /**
     * What a cell needs.
     *
     * @param row its first row
     * @param rows how many rows it covers
     * @param height what it needs, in any unit
     */
    public record Need(int row, int rows, double height) {
    }

    private RowHeights() {
    }

    /**
     * The height of each row: enough for the cells that stand in it alone; what a cell of several rows needs beyond that is shared out among them.
     *
     * @param least no row is lower
     */
    public static double[] of(int rows, double least, List<Need> needs) {
        double[] heights = new double[rows];
        Arrays.fill(heights, least);
        needs.stream().filter(it -> it.rows() == 1).forEach(it -> heights[it.row()] = Math.max(heights[it.row()], it.height()));
        needs.stream().filter(it -> it.rows() > 1).sorted(java.util.Comparator.comparingInt(Need::rows)).forEach(it -> {
            double missing = it.height() - Arrays.stream(heights, it.row(), it.row() + it.rows()).sum();
            for (int row = it.row(); missing > 0 && row < it.row() + it.rows(); row++) {
                heights[row] += missing / it.rows();
            }
        });
        return heights;
    }
}
