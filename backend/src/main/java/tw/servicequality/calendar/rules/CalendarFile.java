package tw.servicequality.calendar.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The official 政府行政機關辦公日曆表 as the 人事行政總處 publishes it: one CSV a year, header 西元日期,星期,是否放假,備註, one row a day, flag 2 rest and
 * 0 work. Read by the flag only; names and weekends say nothing.
 *
 * @param encoding {@code UTF-8} or {@code Big5}, as found
 */
public record CalendarFile(CalendarYear content, String encoding) {

    private static final List<String> HEADER = List.of("西元日期", "星期", "是否放假", "備註");

    /**
     * One fault of the file.
     *
     * @param row from 1, the header being row 1; 0 for the file as a whole
     * @param code has a text {@code fault.<code>} in both languages
     * @param values what the text's placeholders stand for
     */
    public record Fault(int row, String code, Object... values) {
    }

    /** The file is not usable. */
    public static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        Faulty(List<Fault> faults) {
            super(faults.getFirst().code());
            this.faults = List.copyOf(faults);
        }

        /** In the order of the rows; at most 50. */
        public List<Fault> faults() {
            return faults;
        }
    }

    /**
     * Reads a file as downloaded. The encoding is told by the byte order mark; without one it is UTF-8 if the bytes are, else Big5.
     *
     * @throws Faulty with all faults found
     */
    public static CalendarFile parse(byte[] bytes) {
        String utf8 = decode(bytes, StandardCharsets.UTF_8);
        // Windows' Big5, which is what the authority's own office programs write.
        String text = utf8 != null ? utf8 : decode(bytes, Charset.forName("MS950"));
        if (text == null) {
            throw new Faulty(List.of(new Fault(0, "calendar-encoding")));
        }
        return new CalendarFile(new Reading(text.startsWith("\ufeff") ? text.substring(1) : text).content(), utf8 != null ? "UTF-8" : "Big5");
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }

    /** One pass over the rows. */
    private static final class Reading {

        private final CalendarRows rows = new CalendarRows();

        Reading(String text) {
            List<String> lines = text.lines().toList();
            if (lines.isEmpty()) {
                throw new Faulty(List.of(new Fault(0, "calendar-empty")));
            }
            header(cells(lines.getFirst()));
            for (int i = 1; i < lines.size(); i++) {
                List<String> cells = cells(lines.get(i));
                if (!cells.stream().allMatch(String::isEmpty)) {
                    row(i + 1, cells);
                }
            }
        }

        CalendarYear content() {
            return rows.content();
        }

        private void header(List<String> cells) {
            if (cells.equals(HEADER)) {
                return;
            }
            boolean google = cells.stream().anyMatch(cell -> cell.equalsIgnoreCase("Start Date") || cell.equals("開始日期"));
            throw new Faulty(List.of(google ? new Fault(1, "calendar-google-variant") : new Fault(1, "calendar-header", "1", String.join(",", HEADER))));
        }

        private void row(int row, List<String> cells) {
            if (cells.size() == HEADER.size()) {
                rows.add(new CalendarRow(row, cells.getFirst(), cells.get(1), cells.get(2), cells.get(3)));
            } else {
                rows.fault(row, "calendar-columns", cells.size());
            }
        }

        /** The cells of one line, stripped; a cell may stand in double quotes. */
        private static List<String> cells(String line) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(line.charAt(++i));
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString().strip());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString().strip());
            return cells;
        }
    }
}
