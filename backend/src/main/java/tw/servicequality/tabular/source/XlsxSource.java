package tw.servicequality.tabular.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.tabular.Row;
import tw.servicequality.tabular.TableLimits;

/** Rows of the first visible sheet of an Excel workbook that has any. */
final class XlsxSource implements RowSource {

    private final ZipParts parts;
    private final List<String> others = new ArrayList<>();
    private XlsxSheet sheet;
    private String name;
    private Row first;

    XlsxSource(Path file, TableLimits limits) throws IOException {
        parts = ZipParts.open(file, limits);
        try {
            XlsxBook book = new XlsxBook(parts);
            XlsxStrings strings = new XlsxStrings(parts, book.texts(), limits);
            XlsxStyles styles = new XlsxStyles(parts, book.styles());
            for (XlsxBook.Tab tab : book.tabs()) {
                if (!tab.hidden()) {
                    look(book, tab, strings, styles, limits);
                }
            }
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public String sheet() {
        return name;
    }

    @Override
    public List<String> otherSheets() {
        return List.copyOf(others);
    }

    @Override
    public Row next() throws IOException {
        Row row = first;
        first = null;
        return row != null || sheet == null ? row : sheet.next();
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        parts.close();
    }

    private void look(XlsxBook book, XlsxBook.Tab tab, XlsxStrings strings, XlsxStyles styles, TableLimits limits) throws IOException {
        if (first != null) {
            others.add(tab.name());
            return;
        }
        sheet = new XlsxSheet(parts, book, tab, strings, styles, limits);
        first = sheet.next();
        name = tab.name();
        if (first == null) {
            sheet.close();
            sheet = null;
            others.add(tab.name());
        }
    }
}
