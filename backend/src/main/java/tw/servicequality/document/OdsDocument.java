package tw.servicequality.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes one document as OpenDocument spreadsheet: each table on a sheet of its own, with what stands before it; what follows the last one below it. */
final class OdsDocument {

    private static final int LONGEST_NAME = 31;

    /**
     * A sheet.
     *
     * @param before what stands above the table, {@code after} below it
     */
    record Part(String name, List<Block> before, OfficialTable table, List<Block> after) {
    }

    private final OfficialDocument document;

    OdsDocument(OfficialDocument document) {
        this.document = document;
    }

    byte[] written() throws IOException {
        OdfXml xml = new OdfXml("office:document-content");
        OdfStyles.fonts(xml);
        List<OdsSheet> sheets = new ArrayList<>();
        for (Part part : parts()) {
            sheets.add(new OdsSheet(document, part, sheets.size() + 1, xml));
        }
        xml.open("office:automatic-styles");
        styles(xml);
        sheets.forEach(OdsSheet::styles);
        xml.close();
        xml.open("office:body").open("office:spreadsheet");
        sheets.forEach(OdsSheet::write);
        xml.close().close();
        return OdfPackage.of(document, DocumentFormat.ODS, OdfStyles.page(document, "style:scale-to-X", "1", "style:scale-to-Y", "0"), xml.written());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<Block> before = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof OfficialTable table) {
                parts.add(new Part(name(before, names), before, table, new ArrayList<>()));
                before = new ArrayList<>();
            } else {
                before.add(block);
            }
        }
        if (parts.isEmpty()) {
            OfficialTable none = new OfficialTable(List.of(TableColumn.words("", 1)), List.of());
            return List.of(new Part(name(List.of(), names), before, none, List.of()));
        }
        parts.getLast().after().addAll(before);
        return parts;
    }

    /** The last heading before a table names its sheet, else the title; without what a sheet's name cannot hold, and never twice. */
    private String name(List<Block> before, Set<String> names) {
        String wanted = document.titles().isEmpty() ? document.office() : document.titles().getLast();
        for (Block block : before) {
            wanted = block instanceof Block.Heading heading ? heading.text() : wanted;
        }
        String plain = wanted.replaceAll("[\\[\\]*?:/\\\\'\\n]", " ").strip();
        plain = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME - 4, plain.codePointCount(0, plain.length()))));
        String name = plain.isEmpty() ? "表" : plain;
        for (int i = 2; !names.add(name); i++) {
            name = plain + " " + i;
        }
        return name;
    }

    private static void styles(OdfXml xml) {
        for (OdsNumber number : OdsNumber.values()) {
            number.style(xml);
        }
        for (OdsSheet.Look look : OdsSheet.Look.values()) {
            for (OdsNumber number : look.ruled ? OdsNumber.values() : new OdsNumber[] {OdsNumber.NONE}) {
                for (boolean strong : new boolean[] {false, true}) {
                    OdfStyles.cell(xml, look.style(strong) + number.suffix(), look.ruled, number.dataStyle(), () -> {
                        xml.empty("style:paragraph-properties", "fo:text-align", look.align, "style:line-break", "strict");
                        OdfStyles.letters(xml, look.size, strong || look == OdsSheet.Look.HEADING);
                    });
                }
            }
        }
    }
}
