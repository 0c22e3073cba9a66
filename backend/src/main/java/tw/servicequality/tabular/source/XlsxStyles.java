package tw.servicequality.tabular.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.rules.Digits;
import tw.servicequality.tabular.rules.NumberFormat;

/** What the numbers of an Excel workbook are by the formats of their cells. */
final class XlsxStyles {

    private static final int MOST = 100_000;

    private final List<NumberFormat> formats = new ArrayList<>();

    XlsxStyles(ZipParts parts, String part) throws IOException {
        if (part == null) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        try (XmlPart xml = parts.xml(part)) {
            xml.root();
            for (String name = xml.child(1); name != null; name = xml.child(1)) {
                if (name.equals("numFmts")) {
                    while (xml.child(2) != null && codes.size() < MOST) {
                        codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                    }
                } else if (name.equals("cellXfs")) {
                    while (xml.child(2) != null && formats.size() < MOST) {
                        formats.add(NumberFormat.of(xml.attribute("numFmtId"), codes.get(xml.attribute("numFmtId"))));
                    }
                }
            }
        }
    }

    /** What a number in a cell of this style is; @param style null for none. */
    NumberFormat format(String style) {
        int place = Digits.of(style);
        return place < 0 || place >= formats.size() ? NumberFormat.NUMBER : formats.get(place);
    }
}
