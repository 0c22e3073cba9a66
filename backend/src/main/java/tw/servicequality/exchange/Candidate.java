package tw.servicequality.exchange;

import java.util.UUID;
import tw.servicequality.tabular.TableRecord;

/**
 * A row that can be read, and whose request keeps its constraints.
 *
 * @param row its number in the file
 * @param record the values as read
 */
public record Candidate<R>(int row, R request, TableRecord record) {

    /** Whether the file has this column. */
    public boolean has(String column) {
        return record.values().containsKey(column);
    }

    /** The id that the row has in its column {@code id}, as exports have it; null where there is none, or what stands there is none. */
    public UUID id() {
        return id("id");
    }

    /** The same of another column. */
    public UUID id(String column) {
        try {
            return has(column) && record.text(column) != null ? UUID.fromString(record.text(column).strip()) : null;
        } catch (IllegalArgumentException another) {
            return null;
        }
    }
}
