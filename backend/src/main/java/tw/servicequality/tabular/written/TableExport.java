package tw.servicequality.tabular.written;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.platform.file.ExportFile;
import tw.servicequality.platform.file.ExportFormat;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.TableFormat;

/**
 * A list as a file. It is walked by its cursor, and no more than one page of it is held. Between two pages nothing is held in the database: what is slow, or never
 * ends, takes nothing from others.
 *
 * @param <T> a row of the list
 */
public final class TableExport<T> implements ExportFile {

    /** Between the parts of a cell that holds several codes or names. */
    private static final String BETWEEN = "、";

    /** The pages of a list. */
    public interface Pages<T> {
        /** @param cursor null for the first page */
        Page<T> from(String cursor);
    }

    private final Columns columns;
    private final String title;
    private final Page<T> first;
    private final Pages<T> pages;
    private final Function<T, Map<String, ?>> values;

    private TableExport(Columns columns, String title, Page<T> first, Pages<T> pages, Function<T, Map<String, ?>> values) {
        this.columns = columns;
        this.title = title;
        this.first = first;
        this.pages = pages;
        this.values = values;
    }

    /**
     * Reads the first page, so that what is wrong with the request is told before a file begins.
     *
     * @param title in Chinese; names the file and the sheet
     * @param pages each reads in a transaction of its own
     * @param values of a row by the keys of the columns
     */
    public static <T> TableExport<T> of(Columns columns, String title, Pages<T> pages, Function<T, Map<String, ?>> values) {
        return new TableExport<>(columns, title, pages.from(null), pages, values);
    }

    /** What stands in a cell for several things. */
    public static <T> String several(List<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.joining(BETWEEN));
    }

    /** A number as cells hold it; null for null. */
    public static Long whole(Integer number) {
        return number == null ? null : number.longValue();
    }

    /** The code of a word; null for null. */
    public static String code(Enum<?> word) {
        return word == null ? null : word.name();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void write(OutputStream out, ExportFormat format, Locale language) throws IOException {
        TableWriter writer = TableWriter.of(out, TableFormat.valueOf(format.name()), columns, language, title);
        Page<T> page = first;
        while (true) {
            for (T row : page.items()) {
                writer.write(values.apply(row));
            }
            if (page.nextCursor() == null) {
                writer.end();
                return;
            }
            page = pages.from(page.nextCursor());
        }
    }
}
