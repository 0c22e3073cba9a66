package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tw.servicequality.document.rules.LineBreaks;
import tw.servicequality.document.rules.PageTurns;
import tw.servicequality.document.rules.RowHeights;
import tw.servicequality.platform.rules.RocDate;

/** One sheet of a spreadsheet. Rows are as high as their words need, because programs do not reckon that for merged cells. */
final class OdsSheet {

    private static final double PORTRAIT = 17.6;
    private static final double LANDSCAPE = 26.3;
    private static final double POINTS_PER_CM = 28.35;
    private static final double PADDING = 8;
    /** Enough for the highest of the fonts that may stand in for 楷體. */
    private static final double LEADING = 1.45;
    private static final double SIGNING = 48;
    /** A box for a name and a day. */
    private static final double NARROWEST = 110;
    /** What the edges of a page and its foot take of its height. */
    private static final double EDGES = 112;
    /** Cell references count columns in letters; a document's table has fewer than that. */
    private static final int LETTERS = 26;

    /** What a cell looks like. */
    enum Look {
        OFFICE(16, "center", false), TITLE(18, "center", false), DATE(12, "end", false), HEADING(13, "start", false), TEXT(12, "start", false),
        NOTE(10, "start", false), BOX(12, "center", true), LEFT(11, "start", true), CENTER(11, "center", true), RIGHT(11, "end", true);

        final double size;
        final String align;
        final boolean ruled;

        Look(double size, String align, boolean ruled) {
            this.size = size;
            this.align = align;
            this.ruled = ruled;
        }

        String style(boolean strong) {
            return name().toLowerCase(Locale.ROOT) + (strong ? "-strong" : "");
        }
    }

    /** A row: its height in points and its cells, null where one is covered; whether it must not be parted from the one below by the end of a page. */
    private record Row(double height, List<Cell> cells, boolean withNext) {
    }

    private record Cell(TableCell content, Look look, boolean strong, int rows, int columns) {
    }

    private final OfficialDocument document;
    private final OdsDocument.Part part;
    private final int number;
    private final OdfXml xml;
    private final double[] widths;
    private final List<Row> top = new ArrayList<>();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();

    OdsSheet(OfficialDocument document, OdsDocument.Part part, int number, OdfXml xml) {
        this.document = document;
        this.part = part;
        this.number = number;
        this.xml = xml;
        this.widths = widths();
        top.add(across(document.office(), Look.OFFICE));
        document.titles().forEach(it -> top.add(across(it, Look.TITLE)));
        top.add(across("中華民國" + RocDate.words(document.date()), Look.DATE));
        part.before().forEach(it -> add(it, top));
        if (!part.table().columns().getFirst().head().isEmpty() || !part.table().rows().isEmpty()) {
            TableLayout layout = new TableLayout(part.table());
            head.addAll(rows(layout.head(), layout.headRows()));
            body.addAll(rows(layout.body(), part.table().rows().size()));
        }
        part.after().forEach(it -> add(it, body));
    }

    void styles() {
        xml.open("style:style", "style:name", "s" + number, "style:family", "table", "style:master-page-name", "Standard")
                .empty("style:table-properties", "table:display", "true").close();
        for (int c = 0; c < widths.length; c++) {
            xml.open("style:style", "style:name", "s" + number + "c" + c, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", OdfStyles.number(widths[c] / POINTS_PER_CM) + "cm").close();
        }
        List<Row> rows = all();
        Set<Integer> turns = turns();
        for (int r = 0; r < rows.size(); r++) {
            xml.open("style:style", "style:name", "s" + number + "r" + r, "style:family", "table-row")
                    .empty("style:table-row-properties", "style:row-height", OdfStyles.number(rows.get(r).height()) + "pt",
                            "style:use-optimal-row-height", "false", "fo:break-before", turns.contains(r) ? "page" : null).close();
        }
    }

    /** No page ends amid a merged cell, whose words would be cut through, nor behind the words of a section. */
    private Set<Integer> turns() {
        double page = (document.landscape() ? Pages.SHORT_SIDE : Pages.LONG_SIDE) - EDGES;
        return PageTurns.of(all().stream().map(it -> new PageTurns.Line(it.height(), it.withNext())).toList(), top.size() + head.size(),
                head.stream().mapToDouble(Row::height).sum(), page);
    }

    void write() {
        String range = "'" + part.name() + "'.A1:'" + part.name() + "'." + letters(widths.length - 1) + all().size();
        xml.open("table:table", "table:name", part.name(), "table:style-name", "s" + number, "table:print-ranges", range);
        for (int c = 0; c < widths.length; c++) {
            xml.empty("table:table-column", "table:style-name", "s" + number + "c" + c);
        }
        int row = write(top, 0);
        if (!head.isEmpty()) {
            xml.open("table:table-header-rows");
            row = write(head, row);
            xml.close();
        }
        write(body, row);
        xml.close();
    }

    private List<Row> all() {
        List<Row> rows = new ArrayList<>(top);
        rows.addAll(head);
        rows.addAll(body);
        return rows;
    }

    private int write(List<Row> rows, int first) {
        int place = first;
        for (Row row : rows) {
            xml.open("table:table-row", "table:style-name", "s" + number + "r" + place++);
            row.cells().forEach(this::write);
            xml.close();
        }
        return place;
    }

    private void write(Cell cell) {
        if (cell == null) {
            xml.empty("table:covered-table-cell");
            return;
        }
        OdsNumber number = cell.look().ruled ? OdsNumber.of(cell.content()) : OdsNumber.NONE;
        xml.open("table:table-cell", "table:style-name", cell.look().style(cell.strong()) + number.suffix(), "office:value-type", number.valueType(),
                "office:value", number == OdsNumber.NONE ? null : cell.content().number().toPlainString(),
                "table:number-rows-spanned", cell.rows() == 1 ? null : Integer.toString(cell.rows()),
                "table:number-columns-spanned", cell.columns() == 1 ? null : Integer.toString(cell.columns()));
        cell.content().text().lines().forEach(line -> xml.open("text:p").words(line).close());
        xml.close();
    }

    private void add(Block block, List<Row> rows) {
        switch (block) {
            case Block.Heading it -> rows.add(across(it.text(), Look.HEADING));
            case Block.Paragraph it -> rows.add(across(it.text(), Look.TEXT));
            case Block.Notes it -> it.numbered().forEach(line -> rows.add(across(line, Look.NOTE)));
            case Block.Signatures it -> boxes(it.boxes(), rows);
            case OfficialTable it -> throw new IllegalStateException("a table has a sheet of its own");
        }
    }

    private Row across(String text, Look look) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(TableCell.of(text), look, false, 1, widths.length));
        fill(cells);
        return new Row(height(text, look, sum(0, widths.length)), cells, true);
    }

    private List<Row> rows(List<TableLayout.Area> areas, int rows) {
        Cell[][] cells = new Cell[rows][widths.length];
        List<RowHeights.Need> needs = new ArrayList<>();
        for (TableLayout.Area it : areas) {
            Look look = Look.valueOf(it.align().name());
            cells[it.row()][it.column()] = new Cell(it.cell(), look, it.strong(), it.rows(), it.columns());
            needs.add(new RowHeights.Need(it.row(), it.rows(), height(it.cell().text(), look, sum(it.column(), it.column() + it.columns()))));
        }
        double[] heights = RowHeights.of(rows, Look.LEFT.size * LEADING + PADDING, needs);
        boolean[] withNext = new boolean[rows];
        areas.forEach(it -> {
            for (int row = it.row(); row < it.row() + it.rows() - 1; row++) {
                withNext[row] = true;
            }
            withNext[it.row()] |= it.strong() && it.columns() == widths.length;
        });
        List<Row> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            all.add(new Row(heights[r], java.util.Arrays.asList(cells[r]), withNext[r]));
        }
        return all;
    }

    /** The boxes side by side as far as the columns give each enough room. */
    private void boxes(List<Block.Signature> boxes, List<Row> rows) {
        int most = Math.min(widths.length, boxes.size());
        while (most > 1 && narrowest(most) < NARROWEST) {
            most--;
        }
        for (int from = 0; from < boxes.size(); from += most) {
            List<Block.Signature> line = boxes.subList(from, Math.min(from + most, boxes.size()));
            List<Cell> posts = new ArrayList<>();
            List<Cell> signed = new ArrayList<>();
            double height = SIGNING;
            int[] edges = edges(line.size());
            for (int i = 0; i < line.size(); i++) {
                int columns = edges[i + 1] - edges[i];
                posts.add(new Cell(TableCell.of(line.get(i).post()), Look.BOX, false, 1, columns));
                signed.add(new Cell(TableCell.of(line.get(i).signed()), Look.BOX, false, 1, columns));
                height = Math.max(height, height(line.get(i).signed(), Look.BOX, sum(edges[i], edges[i + 1])));
                for (int c = 1; c < columns; c++) {
                    posts.add(null);
                    signed.add(null);
                }
            }
            rows.add(new Row(Look.BOX.size * LEADING + PADDING, posts, true));
            rows.add(new Row(height, signed, false));
        }
    }

    private double narrowest(int boxes) {
        int[] edges = edges(boxes);
        return IntStream.range(0, boxes).mapToDouble(box -> sum(edges[box], edges[box + 1])).min().orElseThrow();
    }

    /** Where boxes begin and the last one ends: all about equally wide, at least a column each. */
    private int[] edges(int boxes) {
        int[] edges = new int[boxes + 1];
        for (int box = 1; box < boxes; box++) {
            double wanted = sum(0, widths.length) * box / boxes;
            int nearest = edges[box - 1] + 1;
            for (int c = nearest; c <= widths.length - (boxes - box); c++) {
                nearest = Math.abs(sum(0, c) - wanted) < Math.abs(sum(0, nearest) - wanted) ? c : nearest;
            }
            edges[box] = nearest;
        }
        edges[boxes] = widths.length;
        return edges;
    }

    private void fill(List<Cell> cells) {
        while (cells.size() < widths.length) {
            cells.add(null);
        }
    }

    /** 楷體 gives half a square to what is not Chinese. */
    private static double height(String text, Look look, double width) {
        int lines = LineBreaks.lines(text, (width - PADDING) / look.size, c -> c < 0x2000 ? 0.5 : 1).size();
        return lines * look.size * LEADING + PADDING;
    }

    private double sum(int from, int to) {
        return java.util.Arrays.stream(widths, from, to).sum();
    }

    private double[] widths() {
        double all = (document.landscape() ? LANDSCAPE : PORTRAIT) * POINTS_PER_CM;
        int parts = part.table().columns().stream().mapToInt(TableColumn::width).sum();
        return part.table().columns().stream().mapToDouble(it -> all * it.width() / parts).toArray();
    }

    private static String letters(int column) {
        return column < LETTERS ? String.valueOf((char) ('A' + column)) : letters(column / LETTERS - 1) + letters(column % LETTERS);
    }
}
