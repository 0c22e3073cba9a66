package tw.servicequality.tabular.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.rules.SheetDate;
import tw.servicequality.tabular.rules.WrittenNumber;

/** Reads one cell of an OpenDocument spreadsheet: its value by its attributes, its words by its paragraphs. */
final class OdsCell {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    /** What holds words of the paragraph itself. */
    private static final Set<String> INLINE = Set.of("span", "a", "ruby", "ruby-base", "meta", "bookmark", "title", "sheet-name", "date", "time");

    private final int limit;
    private final CellText text;
    private boolean afterBlank;

    OdsCell(TableLimits limits) {
        limit = limits.cellCharacters();
        text = new CellText(limits, false);
    }

    /** Reads the element that has just been opened, to its end. */
    Cell read(XmlPart xml) throws IOException {
        String type = xml.attribute(OFFICE, "value-type");
        boolean failed = "error".equals(xml.attribute(CALC, "value-type"));
        boolean formula = xml.attribute(OdsSource.TABLE, "formula") != null;
        String string = xml.attribute(OFFICE, "string-value");
        String value = type == null ? null : switch (type) {
            case "date" -> xml.attribute(OFFICE, "date-value");
            case "boolean" -> xml.attribute(OFFICE, "boolean-value");
            default -> xml.attribute(OFFICE, "value");
        };
        paragraphs(xml);
        if (failed || formula && type == null) {
            text.take();
            return Cell.Unusable.of(failed ? TableReason.CELL_ERROR : TableReason.CELL_FORMULA);
        }
        if (type == null || type.equals("string")) {
            if (string != null) {
                text.take();
                text.append(string);
            }
            return text.takeCell();
        }
        return text.fault() == null ? value(type, value, text.take()) : text.takeCell();
    }

    private static Cell value(String type, String value, String written) {
        switch (type) {
            case "date":
                try {
                    return XlsxSheet.of(SheetDate.of(value == null ? "" : value), written);
                } catch (DateTimeException unreadable) {
                    return Cell.Unusable.of(TableReason.DATE_UNREADABLE);
                }
            case "boolean":
                return new Cell.Truth("true".equals(value), written);
            case "time":
                return Cell.Unusable.of(TableReason.CELL_TIME);
            default:
                BigDecimal number = value == null ? null : WrittenNumber.ofExcel(value);
                return number == null ? Cell.Unusable.of(TableReason.CELL_NUMBER) : new Cell.Number(number, written);
        }
    }

    /** Each paragraph is a line; notes and drawings are none. */
    private void paragraphs(XmlPart xml) throws IOException {
        int cell = xml.depth();
        boolean first = true;
        for (String name = xml.child(cell); name != null; name = xml.child(cell)) {
            if (name.equals("p")) {
                if (!first) {
                    text.append('\n');
                }
                first = false;
                afterBlank = true;
                inline(xml);
            }
        }
    }

    private void inline(XmlPart xml) throws IOException {
        int own = xml.depth();
        while (xml.depth() >= own) {
            int event = xml.next();
            if (XmlPart.characters(event)) {
                blanks(xml.characters());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                child(xml);
            }
        }
    }

    private void child(XmlPart xml) throws IOException {
        switch (xml.name()) {
            case "s" -> {
                for (int i = Math.min(xml.count(TEXT, "c"), limit + 1); i > 0; i--) {
                    mark(' ');
                }
            }
            case "tab" -> mark('\t');
            case "line-break" -> mark('\n');
            default -> {
                if (!INLINE.contains(xml.name())) {
                    int outside = xml.depth();
                    while (xml.depth() >= outside) {
                        xml.next();
                    }
                }
            }
        }
    }

    private void mark(char sign) {
        text.append(sign);
        afterBlank = false;
    }

    /** Runs of blanks and line ends in the file are one blank, and none at the beginning of a paragraph. */
    private void blanks(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !afterBlank) {
                text.append(blank ? ' ' : c);
            }
            afterBlank = blank;
        }
    }
}
