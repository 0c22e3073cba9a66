package tw.servicequality.document.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a long list of rows goes on on the next page. */
public final class PageTurns {

    /**
     * A row.
     *
     * @param height in any unit
     * @param withNext whether it must not be parted from the row below
     */
    public record Line(double height, boolean withNext) {
    }

    private PageTurns() {
    }

    /**
     * The places of the rows that begin a page, so that rows that belong together stay together. What is higher than a page is parted wherever a page ends.
     *
     * @param rows all of them, those that are repeated included
     * @param head so many rows stand at the top and are never parted from what follows
     * @param repeated how much of a page the rows take that stand there again
     * @param page how high a page is
     */
    public static Set<Integer> of(List<Line> rows, int head, double repeated, double page) {
        Set<Integer> turns = new TreeSet<>();
        double filled = 0;
        int start = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).withNext() && row + 1 < rows.size()) {
                continue;
            }
            double together = rows.subList(start, row + 1).stream().mapToDouble(Line::height).sum();
            if (filled + together > page && start > head && repeated + together <= page) {
                turns.add(start);
                filled = repeated;
            }
            filled = filled + together <= page ? filled + together : repeated + (filled + together - page) % (page - repeated);
            start = row + 1;
        }
        return turns;
    }
}
