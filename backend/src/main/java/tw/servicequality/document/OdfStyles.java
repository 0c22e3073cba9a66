package tw.servicequality.document;

import java.util.Locale;

/** The looks that OpenDocument text and spreadsheet share: A4, 楷體, black on white. */
final class OdfStyles {

    /** As Windows calls it, then the open ones; whatever is there. */
    private static final String FAMILY = "標楷體, 'DFKai-SB', 'BiauKai', 'TW-Kai', 'AR PL UKai TW', 'AR PL KaitiM Big5'";
    private static final String KAI = "標楷體";
    private static final String RULE = "0.5pt solid #000000";

    private OdfStyles() {
    }

    static void fonts(OdfXml xml) {
        xml.open("office:font-face-decls").empty("style:font-face", "style:name", KAI, "svg:font-family", FAMILY, "style:font-family-generic", "script",
                "style:font-pitch", "variable").close();
    }

    /** The looks of letters. @param size points @param strong heavier */
    static void letters(OdfXml xml, double size, boolean strong) {
        String points = number(size) + "pt";
        String weight = strong ? "bold" : "normal";
        xml.empty("style:text-properties", "style:font-name", KAI, "style:font-name-asian", KAI, "style:font-name-complex", KAI, "fo:font-size", points,
                "style:font-size-asian", points, "style:font-size-complex", points, "fo:font-weight", weight, "style:font-weight-asian", weight,
                "fo:color", "#000000", "fo:language", "zh", "fo:country", "TW", "style:language-asian", "zh", "style:country-asian", "TW");
    }

    /** A paragraph's style. @param align left, center or end @param below points */
    static void paragraph(OdfXml xml, String name, double size, String align, double below, boolean strong, boolean withNext) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph")
                .empty("style:paragraph-properties", "fo:text-align", align, "fo:margin-top", "0pt", "fo:margin-bottom", number(below) + "pt",
                        "fo:keep-with-next", withNext ? "always" : null, "style:line-break", "strict", "style:punctuation-wrap", "hanging");
        letters(xml, size, strong);
        xml.close();
    }

    /** A cell's style. @param ruled with its four sides @param dataStyle how numbers are shown; null for words @param more what follows inside the style */
    static void cell(OdfXml xml, String name, boolean ruled, String dataStyle, Runnable more) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", dataStyle)
                .empty("style:table-cell-properties", "fo:border", ruled ? RULE : "none", "style:vertical-align", "middle", "fo:padding", "2.5pt",
                        "fo:wrap-option", "wrap");
        more.run();
        xml.close();
    }

    /** The page and what stands at its foot. @param more further properties of the page, names and values in turns */
    static byte[] page(OfficialDocument document, String... more) {
        OdfXml xml = new OdfXml("office:document-styles");
        fonts(xml);
        xml.open("office:styles");
        xml.open("style:default-style", "style:family", "paragraph");
        letters(xml, 12, false);
        xml.close();
        xml.open("style:style", "style:name", "foot", "style:family", "paragraph").empty("style:paragraph-properties", "fo:text-align", "center");
        letters(xml, 10, false);
        xml.close().close();
        String shorter = "21cm";
        String longer = "29.7cm";
        String[] properties = {"fo:page-width", document.landscape() ? longer : shorter, "fo:page-height", document.landscape() ? shorter : longer,
            "style:print-orientation", document.landscape() ? "landscape" : "portrait", "fo:margin-top", "1.7cm", "fo:margin-bottom", "1cm",
            "fo:margin-left", "1.7cm", "fo:margin-right", "1.7cm"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(properties), java.util.Arrays.stream(more)).toArray(String[]::new);
        xml.open("office:automatic-styles").open("style:page-layout", "style:name", "page").empty("style:page-layout-properties", all)
                .open("style:footer-style").empty("style:header-footer-properties", "fo:min-height", "0.8cm", "fo:margin-top", "0.3cm").close().close().close();
        xml.open("office:master-styles").open("style:master-page", "style:name", "Standard", "style:page-layout-name", "page");
        if (all.length > properties.length) {
            xml.open("style:header", "style:display", "false").open("text:p").close().close();
        }
        xml.open("style:footer").open("text:p", "text:style-name", "foot").words("第").open("text:page-number").words("1").close().words("頁，共")
                .open("text:page-count").words("1").close().words("頁").close().close();
        return xml.close().close().written();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
