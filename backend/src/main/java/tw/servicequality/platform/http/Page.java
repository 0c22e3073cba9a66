package tw.servicequality.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param total how many rows the whole list has; absent where counting would cost more than it tells
 * @param nextCursor pass it as {@code cursor} to get the next page; absent on the last
 * @param written for a page that is given again and again: what it looks like once written; absent on others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(description = "Rows in the whole list. 全部筆數。") Long total,
        @Schema(description = "Pass as `cursor` for the next page; absent on the last. 下一頁游標，最後一頁沒有此欄。") String nextCursor,
        @JsonIgnore @Schema(hidden = true) AtomicReference<WrittenAnswer> written) {

    /** The largest page that may be asked for. */
    public static final int MAX_LIMIT = 200;

    /** A page that is made for one answer. */
    public Page(List<T> items, Long total, String nextCursor) {
        this(items, total, nextCursor, null);
    }

    /** The same page, to be kept and given again: it is written as JSON once. */
    public Page<T> kept() {
        return new Page<>(items, total, nextCursor, new AtomicReference<>());
    }

    /** A list that is answered whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, (long) items.size(), null);
    }

    /**
     * Cuts a page out of rows that were read with {@code limit + 1}.
     *
     * @param cursor makes the cursor of the last row shown
     */
    public static <R, T> Page<T> cut(List<R> rows, int limit, Long total, Function<R, Cursor> cursor,
            Function<List<R>, List<T>> mapping) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(mapping.apply(shown), total, more ? cursor.apply(shown.getLast()).encode() : null);
    }
}
