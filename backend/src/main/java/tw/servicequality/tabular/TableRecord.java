package tw.servicequality.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one row by the keys of their columns. A value is null where the cell is empty, has a fault, or the file has no such column. */
public final class TableRecord {

    private final int row;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<TableFault> faults = new ArrayList<>();

    TableRecord(int row) {
        this.row = row;
    }

    /** Its number in the file, as a spreadsheet shows it. */
    public int row() {
        return row;
    }

    /** Everything that is wrong with the row, from left to right; empty when it can be used. */
    public List<TableFault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(TableFault::column)).toList();
    }

    /** All values of the columns that the file has, in the order of the data set; null for empty cells. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Of a {@link ColumnKind#TEXT} or {@link ColumnKind#LONG_TEXT}; also the code of a {@link ColumnKind#CHOICE}. */
    public String text(String key) {
        return (String) values.get(key);
    }

    /** Of a {@link ColumnKind#WHOLE}. */
    public Long whole(String key) {
        return (Long) values.get(key);
    }

    /** The same where a request has a small number: what is too large for one becomes the largest there is, which no limit lets through. */
    public Integer number(String key) {
        Long number = whole(key);
        return number == null ? null : Integer.valueOf((int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** Of a {@link ColumnKind#TEXT} that names several things as {@link TableExport#several} does, or with commas or semicolons between them; null for an empty cell. */
    public List<String> several(String key) {
        String text = text(key);
        return text == null ? null : Arrays.stream(text.split("[、,;，；]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Of a {@link ColumnKind#TEXT} that is a code or a name: without blanks around it. */
    public String word(String key) {
        String text = text(key);
        return text == null ? null : text.strip();
    }

    /** Of a {@link ColumnKind#DECIMAL}. */
    public BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }

    /** Of a {@link ColumnKind#DATE}. */
    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    /** Of a {@link ColumnKind#YES_NO}. */
    public Boolean yes(String key) {
        return (Boolean) values.get(key);
    }

    void put(String key, Object value) {
        values.put(key, value);
    }

    void fault(TableFault fault) {
        faults.add(fault);
    }
}
