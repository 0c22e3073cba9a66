package tw.servicequality.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs workbooks whose XML a test writes itself. */
final class Packages {

    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Packages() {
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    /** The parts of a workbook of one sheet. @param rows what stands in sheetData */
    static Map<String, String> xlsx(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook("", "<sheet name=\"表一\" sheetId=\"1\" r:id=\"s1\"/>"));
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS.formatted(RELATION.formatted("s1", "worksheet", "worksheets/sheet1.xml")
                + RELATION.formatted("s2", "worksheet", "/xl/worksheets/sheet2.xml") + RELATION.formatted("t", "sharedStrings", "sharedStrings.xml")
                + RELATION.formatted("f", "styles", "styles.xml")));
        parts.put("xl/worksheets/sheet1.xml", sheet("<sheetData>" + rows + "</sheetData>"));
        parts.put("xl/worksheets/sheet2.xml", sheet("<sheetData><row><c t=\"str\"><v>second</v></c></row></sheetData>"));
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>甲</t></si><si><t xml:space=\"preserve\"> b </t></si>"
                + "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>ㄓㄨˋ</t></rPh></si>"
                + "<si><t>a_x000D__x000A_b_x005F_x0041_</t></si><si><t>_x0007_</t></si><si><t/></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-404]e&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"46\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/>"
                + "</cellXfs></styleSheet>");
        return parts;
    }

    static String workbook(String properties, String sheets) {
        return "<workbook " + MAIN + "><workbookPr " + properties + "/><sheets>" + sheets + "</sheets></workbook>";
    }

    static String sheet(String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet " + MAIN + "><cols/>" + inner + "</worksheet>";
    }

    /** The parts of an OpenDocument spreadsheet. @param sheets what stands in office:spreadsheet */
    static Map<String, String> ods(String sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TableFormat.ODS.mediaType());
        parts.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\"/></manifest:manifest>");
        parts.put("content.xml", content(sheets));
        return parts;
    }

    static String content(String sheets) {
        String space = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + space + "office:1.0\" xmlns:table=\"" + space + "table:1.0\" xmlns:text=\""
                + space + "text:1.0\" xmlns:style=\"" + space + "style:1.0\" xmlns:draw=\"" + space + "drawing:1.0\" xmlns:calcext=\""
                + "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\">"
                + "<style:table-properties table:display=\"true\"/></style:style><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties"
                + " table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    /** A sheet of rows. */
    static String table(String name, String style, String rows) {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\"><table:table-column/>" + rows + "</table:table>";
    }
}
