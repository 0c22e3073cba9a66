package tw.servicequality.tabular.written;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.rules.FormulaGuard;

/** Writes CSV in UTF-8 with a byte order mark, without which Excel garbles Chinese. Texts that a spreadsheet would reckon are guarded. */
final class CsvTable implements TableWriter {

    private final Writer out;
    private final Columns columns;
    private final Locale language;

    CsvTable(OutputStream stream, Columns columns, Locale language) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.columns = columns;
        this.language = language;
        out.write('\ufeff');
        for (int i = 0; i < columns.all().size(); i++) {
            cell(i, columns.all().get(i).heading().in(language));
        }
        out.write("\r\n");
    }

    @Override
    public void write(Map<String, ?> values) throws IOException {
        for (int i = 0; i < columns.all().size(); i++) {
            Column column = columns.all().get(i);
            Object value = values.get(column.key());
            String written = value == null ? "" : WrittenValue.of(column, value, language);
            boolean words = column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.LONG_TEXT || column.kind() == ColumnKind.CHOICE;
            cell(i, words ? FormulaGuard.guard(written) : written);
        }
        out.write("\r\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void cell(int place, String text) throws IOException {
        if (place > 0) {
            out.write(',');
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        if (plain) {
            out.write(text);
        } else {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        }
    }
}
