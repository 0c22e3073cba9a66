package tw.servicequality.document;

import java.io.IOException;
import java.util.List;
import tw.servicequality.platform.rules.RocDate;

/** Writes one document as OpenDocument text. */
final class OdtDocument {

    private static final double PORTRAIT = 17.6;
    private static final double LANDSCAPE = 26.3;

    private final OfficialDocument document;
    private final OdfXml xml = new OdfXml("office:document-content");
    private int tables;

    OdtDocument(OfficialDocument document) {
        this.document = document;
    }

    byte[] written() throws IOException {
        OdfStyles.fonts(xml);
        xml.open("office:automatic-styles");
        styles();
        xml.close();
        xml.open("office:body").open("office:text");
        xml.paragraph("office", document.office());
        document.titles().forEach(it -> xml.paragraph("title", it));
        xml.paragraph("date", "中華民國" + RocDate.words(document.date()));
        tables = 0;
        document.blocks().forEach(this::add);
        xml.close().close();
        return OdfPackage.of(document, DocumentFormat.ODT, OdfStyles.page(document), xml.written());
    }

    private void styles() {
        OdfStyles.paragraph(xml, "office", 16, "center", 0, false, true);
        OdfStyles.paragraph(xml, "title", 18, "center", 4, false, true);
        OdfStyles.paragraph(xml, "date", 12, "end", 6, false, true);
        OdfStyles.paragraph(xml, "heading", 13, "left", 4, true, true);
        OdfStyles.paragraph(xml, "text", 12, "left", 4, false, false);
        OdfStyles.paragraph(xml, "note", 10, "left", 0, false, true);
        OdfStyles.paragraph(xml, "gap", 4, "left", 0, false, false);
        OdfStyles.paragraph(xml, "box", 12, "center", 0, false, true);
        for (String align : List.of("left", "center", "right")) {
            OdfStyles.paragraph(xml, align, 11, align.equals("right") ? "end" : align, 0, false, false);
            OdfStyles.paragraph(xml, align + "-strong", 11, align.equals("right") ? "end" : align, 0, true, false);
        }
        OdfStyles.cell(xml, "cell", true, null, () -> { });
        xml.open("style:style", "style:name", "row", "style:family", "table-row").empty("style:table-row-properties", "fo:keep-together", "always").close();
        xml.open("style:style", "style:name", "sign", "style:family", "table-row")
                .empty("style:table-row-properties", "style:min-row-height", "1.7cm", "fo:keep-together", "always").close();
        for (Block block : document.blocks()) {
            switch (block) {
                case OfficialTable it -> it.bySection().forEach(part -> tableStyles(it.columns().stream().map(TableColumn::width).toList(), true));
                case Block.Signatures it -> tableStyles(it.boxes().stream().map(box -> 1).toList(), false);
                default -> { }
            }
        }
    }

    private void tableStyles(List<Integer> parts, boolean mayBreak) {
        tables++;
        double width = document.landscape() ? LANDSCAPE : PORTRAIT;
        int all = parts.stream().mapToInt(Integer::intValue).sum();
        xml.open("style:style", "style:name", "t" + tables, "style:family", "table").empty("style:table-properties", "style:width",
                OdfStyles.number(width) + "cm", "table:align", "margins", "table:border-model", "collapsing", "style:may-break-between-rows", Boolean.toString(mayBreak)).close();
        for (int c = 0; c < parts.size(); c++) {
            xml.open("style:style", "style:name", "t" + tables + "c" + c, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", OdfStyles.number(width * parts.get(c) / all) + "cm").close();
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading it -> xml.paragraph("heading", it.text());
            case Block.Paragraph it -> it.text().lines().forEach(line -> xml.paragraph("text", line));
            case Block.Notes it -> it.numbered().forEach(line -> xml.paragraph("note", line));
            case Block.Signatures it -> boxes(it.boxes());
            case OfficialTable it -> it.bySection().forEach(this::table);
        }
    }

    /** A table with one section at most, whose words are a part of the head: so each page says them again. */
    private void table(OfficialTable table) {
        int columns = table.columns().size();
        boolean section = !table.rows().isEmpty() && table.rows().getFirst().isSection();
        OfficialTable below = section ? new OfficialTable(table.columns(), table.rows().subList(1, table.rows().size())) : table;
        TableLayout layout = new TableLayout(below);
        begin(columns);
        xml.open("table:table-header-rows");
        rows(layout.head(), layout.headRows(), columns);
        if (section) {
            rows(new TableLayout(new OfficialTable(table.columns(), table.rows().subList(0, 1))).body(), 1, columns);
        }
        xml.close();
        rows(layout.body(), below.rows().size(), columns);
        if (below.rows().isEmpty()) {
            xml.open("table:table-row", "table:style-name", "row");
            xml.open("table:table-cell", "table:style-name", "cell", "table:number-columns-spanned", Integer.toString(columns)).paragraph("left", "").close();
            covered(columns - 1);
            xml.close();
        }
        xml.close().paragraph("gap", "");
    }

    private void begin(int columns) {
        tables++;
        xml.open("table:table", "table:name", "表" + tables, "table:style-name", "t" + tables);
        for (int c = 0; c < columns; c++) {
            xml.empty("table:table-column", "table:style-name", "t" + tables + "c" + c);
        }
    }

    private void rows(List<TableLayout.Area> areas, int rows, int columns) {
        TableLayout.Area[][] first = new TableLayout.Area[rows][columns];
        areas.forEach(it -> first[it.row()][it.column()] = it);
        for (TableLayout.Area[] row : first) {
            xml.open("table:table-row", "table:style-name", "row");
            for (TableLayout.Area it : row) {
                if (it == null) {
                    covered(1);
                } else {
                    xml.open("table:table-cell", "table:style-name", "cell", "office:value-type", "string", "table:number-rows-spanned", several(it.rows()),
                            "table:number-columns-spanned", several(it.columns()));
                    String style = it.align().name().toLowerCase(java.util.Locale.ROOT) + (it.strong() ? "-strong" : "");
                    xml.paragraph(style, it.cell().text()).close();
                }
            }
            xml.close();
        }
    }

    private void boxes(List<Block.Signature> boxes) {
        begin(boxes.size());
        xml.open("table:table-row", "table:style-name", "row");
        boxes.forEach(it -> xml.open("table:table-cell", "table:style-name", "cell").paragraph("box", it.post()).close());
        xml.close().open("table:table-row", "table:style-name", "sign");
        boxes.forEach(it -> xml.open("table:table-cell", "table:style-name", "cell").paragraph("box", it.signed()).close());
        xml.close().close().paragraph("gap", "");
    }

    private void covered(int cells) {
        for (int i = 0; i < cells; i++) {
            xml.empty("table:covered-table-cell");
        }
    }

    private static String several(int cells) {
        return cells == 1 ? null : Integer.toString(cells);
    }
}
