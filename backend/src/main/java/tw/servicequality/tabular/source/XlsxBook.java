package tw.servicequality.tabular.source;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;

/** What an Excel workbook says of itself: its sheets in their order, its texts, formats and its first day. Parts are found by their relations, not by their usual names. */
final class XlsxBook {

    private static final String[] RELATIONS = {"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships"};

    /** A sheet of cells. */
    record Tab(String name, boolean hidden, String part) {
    }

    private record Relation(String type, String part) {
    }

    private final ZipParts parts;
    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;
    private String texts;
    private String styles;

    XlsxBook(ZipParts parts) throws IOException {
        this.parts = parts;
        String book = relations("").values().stream().filter(it -> it.type().equals("officeDocument")).map(Relation::part).findFirst()
                .orElseThrow(() -> refused(TableReason.TABLE_BROKEN));
        if (book.endsWith(".bin")) {
            throw refused(TableReason.TABLE_KIND);
        }
        Map<String, Relation> relations = relations(book);
        for (Relation relation : relations.values()) {
            texts = relation.type().equals("sharedStrings") ? relation.part() : texts;
            styles = relation.type().equals("styles") ? relation.part() : styles;
        }
        try (XmlPart xml = parts.xml(book)) {
            if (!xml.root().equals("workbook")) {
                throw refused(TableReason.TABLE_KIND);
            }
            for (String name = xml.child(1); name != null; name = xml.child(1)) {
                if (name.equals("workbookPr")) {
                    from1904 = yes(xml.attribute("date1904"));
                } else if (name.equals("sheets")) {
                    while (xml.child(2) != null) {
                        tab(xml, relations);
                    }
                }
            }
        }
    }

    /** All sheets of cells, the hidden ones among them. */
    List<Tab> tabs() {
        return tabs;
    }

    /** Whether day 0 is 1 January 1904, as in workbooks of old Macs. */
    boolean from1904() {
        return from1904;
    }

    /** The part with the shared texts; null when there is none. */
    String texts() {
        return texts;
    }

    /** The part with the formats; null when there is none. */
    String styles() {
        return styles;
    }

    static boolean yes(String attribute) {
        return attribute != null && (attribute.equals("1") || attribute.equals("true"));
    }

    private void tab(XmlPart xml, Map<String, Relation> relations) {
        String id = xml.attribute(RELATIONS[0], "id");
        Relation relation = relations.get(id == null ? xml.attribute(RELATIONS[1], "id") : id);
        String name = xml.attribute("name");
        if (relation == null || name == null) {
            throw refused(TableReason.TABLE_BROKEN);
        }
        if (relation.type().equals("worksheet")) {
            String state = xml.attribute("state");
            tabs.add(new Tab(name, state != null && !state.equals("visible"), relation.part()));
        }
    }

    /** What a part relates to, by identifier; the type is the last word of its address. @param part empty for the file as a whole */
    private Map<String, Relation> relations(String part) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        int slash = part.lastIndexOf('/') + 1;
        try (XmlPart xml = parts.xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            xml.root();
            while (xml.child(1) != null) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id == null || type == null || target == null) {
                    throw refused(TableReason.TABLE_BROKEN);
                }
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(part, target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException strange) {
            throw refused(TableReason.TABLE_BROKEN);
        }
    }

    private static TableRefusedException refused(TableReason reason) {
        return new TableRefusedException(TableFault.ofFile(reason));
    }
}
