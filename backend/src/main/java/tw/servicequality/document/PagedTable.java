package tw.servicequality.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.servicequality.document.rules.RowHeights;

/** Draws a table page by page: head on each, sections and merged cells said again on each, rows torn only when one is higher than a page. */
final class PagedTable {

    private static final double SIZE = 11;
    private static final double LINE = SIZE * 1.22;
    private static final double ASIDE = 3.5;
    private static final double ABOVE = 3;
    /** Behind the words of a section that began on a page before. */
    private static final String GOES_ON = "（續）";
    /** A row higher than a page begins where it stands when so many lines find room. */
    private static final int WORTH_TEARING = 5;
    private static final double LEAST = LINE + 2 * ABOVE;

    /**
     * A row of the table, or a part of one.
     *
     * @param row its place in the table
     * @param words the lines of each cell
     * @param again whether it goes on with a row, so that merged cells and sections are only said again
     */
    private record Part(int row, List<List<String>> words, boolean again) {
    }

    private final OfficialTable table;
    private final Pages pages;
    private final TableLayout layout;
    private final double[] edges;
    private final List<TableLayout.Area> head;
    private final double[] headHeights;
    private TableTags tags;

    PagedTable(OfficialTable table, Pages pages) {
        this.table = table;
        this.pages = pages;
        this.layout = new TableLayout(table);
        this.edges = edges();
        this.head = layout.head();
        this.headHeights = RowHeights.of(layout.headRows(), LEAST, head.stream()
                .map(it -> new RowHeights.Need(it.row(), it.rows(), height(lines(it.cell().text(), it.column(), it.columns())))).toList());
    }

    void draw() {
        tags = new TableTags(pages.tags().add("Table"), layout);
        double least = headHeight() + LEAST;
        List<Part> left = parts();
        if (left.isEmpty()) {
            turnUnless(least);
            drawHead();
        }
        int section = -1;
        while (!left.isEmpty()) {
            turnUnless(least);
            if (table.rows().get(left.getFirst().row()).isSection()) {
                section = left.getFirst().row();
            } else if (section >= 0) {
                left.addFirst(goesOn(section));
            }
            // The words of a section stay with its first row.
            int lead = section >= 0 && left.size() > 1 ? 1 : 0;
            double room = pages.room() - headHeight();
            int fit = fitting(left, room);
            if (fit <= lead) {
                double leading = Arrays.stream(heights(left.subList(0, lead))).sum();
                int lines = (int) ((room - leading - 2 * ABOVE) / LINE);
                boolean goesOnOnePage = Arrays.stream(heights(left.subList(0, lead + 1))).sum() <= pages.fullRoom() - headHeight();
                if (!pages.isAtTop() && (goesOnOnePage || lines < WORTH_TEARING)) {
                    pages.turn();
                    continue;
                }
                tear(left, lead, Math.max(1, lines));
                fit = lead + 1;
            }
            while (fit > 1 && fit < left.size() && table.rows().get(left.get(fit - 1).row()).isSection()) {
                fit--;
            }
            drawHead();
            drawParts(left.subList(0, fit));
            section = lastSection(left.subList(0, fit), section);
            left = new ArrayList<>(left.subList(fit, left.size()));
            if (!left.isEmpty()) {
                pages.turn();
            }
        }
    }

    /** How much room it takes to begin: for its head and its first row, or for some lines of a row higher than a page. */
    double least() {
        List<Part> parts = parts();
        int first = Math.min(parts.size(), !parts.isEmpty() && table.rows().getFirst().isSection() ? 2 : 1);
        double whole = headHeight() + Arrays.stream(heights(parts.subList(0, first))).sum();
        return whole <= pages.fullRoom() ? whole : headHeight() + LEAST + WORTH_TEARING * LINE + 2 * ABOVE;
    }

    private void turnUnless(double needed) {
        if (pages.room() < needed && !pages.isAtTop()) {
            pages.turn();
        }
    }

    /** The words of a section once more. */
    private Part goesOn(int row) {
        List<List<String>> words = new ArrayList<>(java.util.Collections.nCopies(table.columns().size(), List.of("")));
        words.set(0, lines(table.rows().get(row).cells().getFirst().text() + GOES_ON, 0, table.columns().size()));
        return new Part(row, words, true);
    }

    private int lastSection(List<Part> drawn, int before) {
        return drawn.stream().mapToInt(Part::row).filter(row -> table.rows().get(row).isSection()).reduce(before, (first, last) -> last);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<String>> words = new ArrayList<>();
            List<TableCell> cells = table.rows().get(row).cells();
            for (int c = 0; c < cells.size(); c++) {
                int end = c + 1;
                while (end < cells.size() && cells.get(end).joined()) {
                    end++;
                }
                words.add(lines(cells.get(c).text(), c, end - c));
            }
            parts.add(new Part(row, words, false));
        }
        return parts;
    }

    /** How many parts fit into the room, merged cells included. */
    private int fitting(List<Part> parts, double room) {
        int fit = 0;
        while (fit < parts.size() && Arrays.stream(heights(parts.subList(0, fit + 1))).sum() <= room) {
            fit++;
        }
        return fit;
    }

    /** Puts what does not fit on this page of a row into a part of its own, which says again what merged cells say. */
    private void tear(List<Part> parts, int place, int most) {
        Part whole = parts.remove(place);
        List<List<String>> now = new ArrayList<>();
        List<List<String>> then = new ArrayList<>();
        for (int c = 0; c < whole.words().size(); c++) {
            List<String> words = whole.words().get(c);
            boolean fits = words.size() <= most;
            now.add(fits ? words : words.subList(0, most));
            then.add(!fits ? words.subList(most, words.size()) : table.columns().get(c).merged() ? words : List.of(""));
        }
        parts.add(place, new Part(whole.row(), then, true));
        parts.add(place, new Part(whole.row(), now, whole.again()));
    }

    private double[] heights(List<Part> parts) {
        return RowHeights.of(parts.size(), LEAST, layout.body(it -> parts.get(it).row(), parts.size()).stream()
                .map(it -> new RowHeights.Need(it.row(), it.rows(), height(parts.get(it.row()).words().get(it.column())))).toList());
    }

    private void drawHead() {
        List<Tag> rows = tags.of(layout.headRows());
        head.forEach(it -> cell(it, headHeights, lines(it.cell().text(), it.column(), it.columns()),
                rows.isEmpty() ? null : rows.get(it.row()).cell("TH", it.rows(), it.columns())));
        pages.down(headHeight());
    }

    private void drawParts(List<Part> parts) {
        double[] heights = heights(parts);
        layout.body(it -> parts.get(it).row(), parts.size()).forEach(it -> {
            Part part = parts.get(it.row());
            boolean saidAgain = part.again() && (table.rows().get(part.row()).isSection() || table.columns().get(it.column()).merged());
            cell(it, heights, part.words().get(it.column()), saidAgain ? null : tags.of(part.row(), it.column()));
        });
        pages.down(Arrays.stream(heights).sum());
    }

    private void cell(TableLayout.Area area, double[] heights, List<String> words, Tag tag) {
        double top = pages.y() + Arrays.stream(heights, 0, area.row()).sum();
        double height = Arrays.stream(heights, area.row(), area.row() + area.rows()).sum();
        double x = edges[area.column()];
        double width = edges[area.column() + area.columns()] - x;
        pages.sheet().box(x, top, width, height);
        double line = top + (height - words.size() * LINE) / 2;
        for (String text : words) {
            double room = width - 2 * ASIDE - pages.measure(text, SIZE);
            double in = switch (area.align()) {
                case LEFT -> 0;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            pages.sheet().lines.add(new Sheet.Line(x + ASIDE + in, line + SIZE * Pages.BASE, SIZE, text, area.strong(), tag));
            line += LINE;
        }
    }

    private List<String> lines(String text, int column, int columns) {
        return pages.lines(text, edges[column + columns] - edges[column] - 2 * ASIDE, SIZE);
    }

    private static double height(List<String> lines) {
        return lines.size() * LINE + 2 * ABOVE;
    }

    private double headHeight() {
        return Arrays.stream(headHeights).sum();
    }

    private double[] edges() {
        int parts = table.columns().stream().mapToInt(TableColumn::width).sum();
        double[] found = new double[table.columns().size() + 1];
        found[0] = pages.left();
        for (int c = 0; c < table.columns().size(); c++) {
            found[c + 1] = found[c] + pages.width() * table.columns().get(c).width() / parts;
        }
        return found;
    }
}
