package tw.servicequality.exchange;

import java.util.Set;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/**
 * Records that files may bring in. The room that owns them has one bean of it.
 *
 * @param <R> the request record of the room's API; its constraints are checked before a row is weighed
 */
public interface DataSet<R> {

    /** The name in paths, in the plural and in kebab case, for example {@code activities}. Never changed. */
    String name();

    /** The name for people. */
    Label title();

    /** What a file may hold. The template has these headings. */
    Columns columns();

    /** Keys of the columns whose cells may tell about persons: what stands there is shown in no list of faults. */
    default Set<String> personal() {
        return Set.of();
    }

    /** Who may bring these records in, as far as roles tell; what of them is asked at each row. */
    Set<Role> roles();

    /** What a program must have been granted, beside {@link Scope#IMPORT_WRITE}. */
    Scope scope();

    /** How many rows are weighed and stored at once; all of the file for what makes sense only as a whole. */
    default int batch() {
        return 500;
    }

    /** So many rows a file may have. */
    default int mostRows() {
        return 1_000_000;
    }

    /** The request that a row stands for. A column that the file does not have is no key of the record's values. */
    R request(TableRecord row);

    /** By what a record is known again: two rows of a file with the same one are a fault. Null where nothing tells. */
    String key(R request);

    /** The key of the column that holds a property of the request, for faults; the property is named as in answers of the API, for example {@code units[0]}. */
    default String column(String property) {
        int end = property.indexOf('[');
        return end < 0 ? property : property.substring(0, end);
    }

    /** Begins a run. */
    Loader<R> open();
}
