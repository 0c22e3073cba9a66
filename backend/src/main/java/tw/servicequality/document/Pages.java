package tw.servicequality.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import tw.servicequality.document.rules.LineBreaks;
import tw.servicequality.platform.rules.RocDate;

/** Lays a document out on pages. Lengths are points. */
final class Pages {

    static final double SHORT_SIDE = 595.28;
    static final double LONG_SIDE = 841.89;
    /** From a line's upper edge to its base line, and to the next line, in parts of the size of its letters. */
    static final double BASE = 0.95;
    static final double LEADING = 1.3;

    private static final double SIDE = 48;
    private static final double TOP = 50;
    private static final double BOTTOM = 54;
    private static final double FOOT = 30;
    private static final double FOOT_SIZE = 10;
    private static final double OFFICE_SIZE = 16;
    private static final double TITLE_SIZE = 18;
    private static final double DATE_SIZE = 12;
    private static final double HEADING_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double NOTE_SIZE = 10;
    private static final double BOX_HEAD = 20;
    private static final double BOX_BODY = 48;
    private static final double GAP = 6;
    /** A heading is not left alone at the foot of a page. */
    private static final double AFTER_HEADING = 70;

    private final OfficialDocument document;
    private final IntToDoubleFunction advance;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Tag tags = Tag.document();
    private double y;

    /** @param advance the width of a character of size 1 */
    Pages(OfficialDocument document, IntToDoubleFunction advance) {
        this.document = document;
        this.advance = advance;
    }

    List<Sheet> laidOut() {
        turn();
        centered(document.office(), OFFICE_SIZE, "P");
        document.titles().forEach(it -> centered(it, TITLE_SIZE, "H1"));
        y += GAP;
        String day = "中華民國" + RocDate.words(document.date());
        put(left() + width() - measure(day, DATE_SIZE), day, DATE_SIZE, false, tags.add("P"));
        y += GAP;
        for (int i = 0; i < document.blocks().size(); i++) {
            add(document.blocks().get(i), i + 1 < document.blocks().size() ? document.blocks().get(i + 1) : null);
        }
        for (int i = 0; i < sheets.size(); i++) {
            String number = "第" + (i + 1) + "頁，共" + sheets.size() + "頁";
            sheets.get(i).lines.add(new Sheet.Line((pageWidth() - measure(number, FOOT_SIZE)) / 2, pageHeight() - FOOT, FOOT_SIZE, number, false, null));
        }
        return sheets;
    }

    /** What the words on the pages are. */
    Tag tags() {
        return tags;
    }

    double pageWidth() {
        return document.landscape() ? LONG_SIDE : SHORT_SIDE;
    }

    double pageHeight() {
        return document.landscape() ? SHORT_SIDE : LONG_SIDE;
    }

    double left() {
        return SIDE;
    }

    double width() {
        return pageWidth() - 2 * SIDE;
    }

    /** How much room is left on this page. */
    double room() {
        return pageHeight() - BOTTOM - y;
    }

    /** How much room a whole page has. */
    double fullRoom() {
        return pageHeight() - BOTTOM - TOP;
    }

    boolean isAtTop() {
        return y <= TOP;
    }

    double y() {
        return y;
    }

    void down(double height) {
        y += height;
    }

    /** Begins a new page. */
    void turn() {
        sheets.add(new Sheet());
        y = TOP;
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    double measure(String text, double size) {
        return LineBreaks.width(text, advance) * size;
    }

    List<String> lines(String text, double width, double size) {
        return LineBreaks.lines(text, width / size, advance);
    }

    private void add(Block block, Block next) {
        switch (block) {
            case Block.Heading it -> {
                need(next instanceof OfficialTable table ? HEADING_SIZE * LEADING + GAP + new PagedTable(table, this).least() : AFTER_HEADING);
                y += GAP / 2;
                Tag tag = tags.add("H2");
                lines(it.text(), width(), HEADING_SIZE).forEach(line -> put(left(), line, HEADING_SIZE, true, tag));
                y += GAP / 2;
            }
            case Block.Paragraph it -> {
                running(it.text(), TEXT_SIZE);
                y += GAP / 2;
            }
            case Block.Notes it -> {
                // The boxes to sign are not left alone on a page.
                need(GAP + heightOf(it) + (next instanceof Block.Signatures below ? heightOf(below.boxes()) : 0));
                y += GAP / 2;
                it.numbered().forEach(line -> running(line, NOTE_SIZE));
                y += GAP / 2;
            }
            case Block.Signatures it -> boxes(it.boxes());
            case OfficialTable it -> {
                new PagedTable(it, this).draw();
                y += GAP;
            }
        }
    }

    private void running(String text, double size) {
        Tag tag = tags.add("P");
        lines(text, width(), size).forEach(line -> {
            need(size * LEADING);
            put(left(), line, size, false, tag);
        });
    }

    private double heightOf(Block.Notes notes) {
        return notes.numbered().stream().mapToInt(it -> lines(it, width(), NOTE_SIZE).size()).sum() * NOTE_SIZE * LEADING;
    }

    private double heightOf(List<Block.Signature> boxes) {
        int most = boxes.stream().mapToInt(it -> lines(it.signed(), width() / boxes.size() - GAP, TEXT_SIZE).size()).max().orElse(0);
        return GAP + BOX_HEAD + Math.max(BOX_BODY, most * TEXT_SIZE * LEADING + GAP);
    }

    private void boxes(List<Block.Signature> boxes) {
        double side = width() / boxes.size();
        List<List<String>> signed = boxes.stream().map(it -> lines(it.signed(), side - GAP, TEXT_SIZE)).toList();
        double body = heightOf(boxes) - GAP - BOX_HEAD;
        need(GAP + BOX_HEAD + body);
        y += GAP;
        Tag table = tags.add("Table");
        Tag posts = table.add("TR");
        Tag names = table.add("TR");
        for (int i = 0; i < boxes.size(); i++) {
            double x = left() + i * side;
            sheet().box(x, y, side, BOX_HEAD);
            sheet().box(x, y + BOX_HEAD, side, body);
            inBox(List.of(boxes.get(i).post()), x, y, side, BOX_HEAD, posts.add("TH"));
            inBox(signed.get(i), x, y + BOX_HEAD, side, body, names.add("TD"));
        }
        y += BOX_HEAD + body + GAP;
    }

    private void inBox(List<String> words, double x, double top, double width, double height, Tag tag) {
        double line = top + (height - words.size() * TEXT_SIZE * LEADING) / 2;
        for (String word : words) {
            sheet().lines.add(new Sheet.Line(x + (width - measure(word, TEXT_SIZE)) / 2, line + TEXT_SIZE * BASE, TEXT_SIZE, word, false, tag));
            line += TEXT_SIZE * LEADING;
        }
    }

    private void need(double height) {
        if (room() < height && !isAtTop()) {
            turn();
        }
    }

    private void centered(String text, double size, String kind) {
        Tag tag = tags.add(kind);
        lines(text, width(), size).forEach(line -> put((pageWidth() - measure(line, size)) / 2, line, size, false, tag));
    }

    private void put(double x, String text, double size, boolean strong, Tag tag) {
        sheet().lines.add(new Sheet.Line(x, y + size * BASE, size, text, strong, tag));
        y += size * LEADING;
    }
}
