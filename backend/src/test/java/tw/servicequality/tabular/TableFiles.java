package tw.servicequality.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.tabular.source.TableReader;

/** Reads files whole and tells what was read in one line a row. */
public final class TableFiles {

    private TableFiles() {
    }

    /** All rows, as {@link #line} tells them; first the headings. */
    static List<String> read(byte[] content) {
        return read(content, TableLimits.usual());
    }

    static List<String> read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> read(byte[] content, TableLimits limits) {
        return with(content, limits, table -> {
            List<String> lines = new ArrayList<>();
            lines.add(table.headings().row() + ": " + String.join("|", table.headings().names()));
            for (Row row = table.next(); row != null; row = table.next()) {
                lines.add(line(row));
            }
            return lines;
        });
    }

    /** What a reader is asked. */
    public interface Question<T> {
        T ask(TableReader table) throws IOException;
    }

    /** Asks an open file, which is deleted afterwards. */
    public static <T> T with(byte[] content, TableLimits limits, Question<T> question) {
        try {
            Path file = Files.createTempFile("table", ".bin");
            try {
                Files.write(file, content);
                try (TableReader table = TableReader.open(file, limits)) {
                    return question.ask(table);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Why and where a file is refused, {@code table-rows at row 5}; what was read when it is not. */
    static String refusal(byte[] content, TableLimits limits) {
        try {
            return read(content, limits).toString();
        } catch (TableRefusedException refused) {
            return refused.fault().reason().code() + " at " + refused.fault().place();
        }
    }

    static String refusal(byte[] content) {
        return refusal(content, TableLimits.usual());
    }

    /** {@code 5: words|#12|@2026-10-05|?true|!cell-formula}. */
    static String line(Row row) {
        return row.number() + ": " + String.join("|", row.cells().stream().map(TableFiles::told).toList());
    }

    private static String told(Cell cell) {
        return switch (cell) {
            case Cell.Empty nothing -> "";
            case Cell.Text words -> words.written();
            case Cell.Number number -> "#" + number.value().toPlainString();
            case Cell.Day day -> "@" + day.value();
            case Cell.Moment moment -> "@" + moment.value();
            case Cell.Truth truth -> "?" + truth.value();
            case Cell.Unusable bad -> "!" + bad.reason().code();
        };
    }
}
