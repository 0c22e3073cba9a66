package tw.servicequality.tabular.written;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.document.OdfZip;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.TableFault;
import tw.servicequality.tabular.TableReason;
import tw.servicequality.tabular.TableRefusedException;
import tw.servicequality.tabular.rules.WrittenNumber;

/**
 * Writes an OpenDocument spreadsheet: texts as texts, numbers, days and instants (in the time of Taipei) as what they are, the row of the headings fixed. A number of more digits
 * than a spreadsheet keeps is written as text.
 */
final class OdsTable implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_NAME = 31;

    private final OdfZip zip;
    private final Writer out;
    private final Columns columns;
    private final Locale language;
    private int rows = 1;

    OdsTable(OutputStream stream, Columns columns, Locale language, String title) throws IOException {
        this.columns = columns;
        this.language = language;
        String name = name(title);
        zip = new OdfZip(stream, DocumentFormat.ODS, "styles.xml", "settings.xml", "content.xml");
        zip.part("styles.xml", OdsParts.styles());
        zip.part("settings.xml", OdsParts.settings(name));
        out = new BufferedWriter(new OutputStreamWriter(zip.begin("content.xml"), StandardCharsets.UTF_8), 1 << 14);
        out.write(OdsParts.CONTENT);
        out.write("<table:table table:name=\"" + OdsText.attribute(name) + "\">");
        for (Column column : columns.all()) {
            out.write("<table:table-column table:style-name=\"" + (column.kind() == ColumnKind.LONG_TEXT ? "wide" : "usual") + "\" table:default-cell-style-name=\""
                    + style(column.kind()) + "\"/>");
        }
        out.write("<table:table-header-rows><table:table-row>");
        for (Column column : columns.all()) {
            text("head", column.heading().in(language));
        }
        out.write("</table:table-row></table:table-header-rows>");
    }

    @Override
    public void write(Map<String, ?> values) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new TableRefusedException(TableFault.ofRow(rows, TableReason.TABLE_ROWS, MOST_ROWS - 1));
        }
        out.write("<table:table-row>");
        for (Column column : columns.all()) {
            Object value = values.get(column.key());
            if (value == null) {
                out.write("<table:table-cell/>");
            } else {
                cell(column, value);
            }
        }
        out.write("</table:table-row>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
        out.flush();
        zip.end();
    }

    private void cell(Column column, Object value) throws IOException {
        String written = WrittenValue.of(column, value, language);
        switch (column.kind()) {
            case WHOLE, DECIMAL -> number(WrittenValue.number(value));
            case DATE -> typed(column, "date", "office:date-value", written, written);
            case DATE_TIME -> typed(column, "date", "office:date-value", written.replace(' ', 'T'), written);
            case YES_NO -> typed(column, "boolean", "office:boolean-value", value.toString(), written);
            default -> text(null, written);
        }
    }

    private void number(BigDecimal number) throws IOException {
        String digits = number.toPlainString();
        if (WrittenNumber.kept(number)) {
            out.write("<table:table-cell office:value-type=\"float\" office:value=\"" + digits + "\"><text:p>" + digits + "</text:p></table:table-cell>");
        } else {
            text("text", digits);
        }
    }

    private void typed(Column column, String type, String attribute, String value, String shown) throws IOException {
        out.write("<table:table-cell table:style-name=\"" + style(column.kind()) + "\" office:value-type=\"" + type + "\" " + attribute + "=\"" + value + "\"><text:p>" + shown
                + "</text:p></table:table-cell>");
    }

    private void text(String style, String words) throws IOException {
        out.write(style == null ? "<table:table-cell office:value-type=\"string\">" : "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\">");
        OdsText.paragraphs(out, words);
        out.write("</table:table-cell>");
    }

    private static String style(ColumnKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, CHOICE -> "text";
            case DATE -> "day";
            case DATE_TIME -> "moment";
            case WHOLE, DECIMAL, YES_NO -> "plain";
        };
    }

    /** Without what the name of a sheet cannot hold. */
    private static String name(String title) {
        String plain = WrittenValue.text(title).replaceAll("[\\[\\]*?:/\\\\'\\s]+", " ").strip();
        return plain.isEmpty() ? "1" : plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }
}
