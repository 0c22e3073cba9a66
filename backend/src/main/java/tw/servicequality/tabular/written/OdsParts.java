package tw.servicequality.tabular.written;

import java.nio.charset.StandardCharsets;

/** What every spreadsheet that is written has in common. */
final class OdsParts {

    private static final String SPACE = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** The content up to its first sheet. */
    static final String CONTENT = HEAD + "<office:document-content xmlns:office" + SPACE + "office:1.0\" xmlns:table" + SPACE + "table:1.0\" xmlns:text" + SPACE
            + "text:1.0\" xmlns:style" + SPACE + "style:1.0\" xmlns:fo" + SPACE + "xsl-fo-compatible:1.0\" xmlns:number" + SPACE + "datastyle:1.0\" office:version=\"1.3\">"
            + """
            <office:automatic-styles>
            <number:text-style style:name="n-text"><number:text-content/></number:text-style>
            <number:date-style style:name="n-day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>\
            <number:day number:style="long"/></number:date-style>
            <number:date-style style:name="n-moment"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>\
            <number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>\
            <number:text>:</number:text><number:seconds number:style="long"/></number:date-style>
            <style:style style:name="usual" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>
            <style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>
            <style:style style:name="plain" style:family="table-cell"/>
            <style:style style:name="text" style:family="table-cell" style:data-style-name="n-text"/>
            <style:style style:name="day" style:family="table-cell" style:data-style-name="n-day"/>
            <style:style style:name="moment" style:family="table-cell" style:data-style-name="n-moment"/>
            <style:style style:name="head" style:family="table-cell" style:data-style-name="n-text"><style:text-properties fo:font-weight="bold" \
            style:font-weight-asian="bold"/></style:style>
            </office:automatic-styles><office:body><office:spreadsheet>""";

    private static final String SETTINGS = HEAD + "<office:document-settings xmlns:office" + SPACE + "office:1.0\" xmlns:config" + SPACE + "config:1.0\" office:version=\"1.3\">"
            + """
            <office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
            <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
            <config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="%1$s">
            <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
            <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
            <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>
            <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
            </config:config-item-map-entry></config:config-item-map-named>
            <config:config-item config:name="ActiveTable" config:type="string">%1$s</config:config-item>
            </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>
            """;

    private static final String STYLES = HEAD + "<office:document-styles xmlns:office" + SPACE + "office:1.0\" xmlns:style" + SPACE + "style:1.0\" office:version=\"1.3\"><office:styles>"
            + "<style:style style:name=\"Default\" style:family=\"table-cell\"/></office:styles></office:document-styles>\n";

    private OdsParts() {
    }

    /** The styles that every spreadsheet program asks for. */
    static byte[] styles() {
        return STYLES.getBytes(StandardCharsets.UTF_8);
    }

    /** What fixes the first row of the sheet. */
    static byte[] settings(String sheet) {
        return SETTINGS.formatted(OdsText.attribute(sheet)).getBytes(StandardCharsets.UTF_8);
    }
}
