package tw.servicequality.tabular.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.tabular.Cell;
import tw.servicequality.tabular.CellText;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableLimits;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.Digits;
import tw.servicequality.tabular.rules.ExcelText;

/** The texts of an Excel workbook, which its cells name by number. */
final class XlsxStrings {

    /** What a text costs beside its characters. */
    private static final int COST = 32;

    private final List<Cell> texts = new ArrayList<>();

    XlsxStrings(ZipParts parts, String part, TableLimits limits) throws IOException {
        if (part == null) {
            return;
        }
        CellText text = new CellText(limits, false);
        long held = 0;
        try (XmlPart xml = parts.xml(part)) {
            xml.root();
            while (xml.child(1) != null) {
                Cell cell = read(xml, text);
                held += COST + cell.written().length();
                if (held > limits.sharedCharacters()) {
                    throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_TOO_LARGE, limits.sharedCharacters() >> 20));
                }
                texts.add(cell);
            }
        }
    }

    /** Reads the element that has just been opened, with or without runs of formats; not how it is spoken. */
    static Cell read(XmlPart xml, CellText text) throws IOException {
        int inner = xml.depth();
        for (String name = xml.child(inner); name != null; name = xml.child(inner)) {
            if (name.equals("t")) {
                xml.words(text);
            } else if (name.equals("r")) {
                for (String part = xml.child(inner + 1); part != null; part = xml.child(inner + 1)) {
                    if (part.equals("t")) {
                        xml.words(text);
                    }
                }
            }
        }
        return decoded(text);
    }

    /** The collected text with Excel's own way of escaping resolved. */
    static Cell decoded(CellText text) {
        Cell cell = text.takeCell();
        if (cell instanceof Cell.Text words && words.written().contains("_x")) {
            text.append(ExcelText.decoded(words.written()));
            return text.takeCell();
        }
        return cell;
    }

    /** @throws TableRefusedException for a number that no text has */
    Cell get(String number) {
        int place = Digits.of(number);
        if (place < 0 || place >= texts.size()) {
            throw new TableRefusedException(TableFault.ofFile(TableReason.TABLE_BROKEN));
        }
        return texts.get(place);
    }
}
