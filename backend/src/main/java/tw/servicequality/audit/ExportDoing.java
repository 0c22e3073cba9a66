package tw.servicequality.audit;

import tw.servicequality.platform.http.Page;

/**
 * What is told of a list that was handed out as a file. Its number of rows is that of the list when the file began.
 *
 * @param filter without words that were searched for: they may name a person
 * @param searched whether words were searched for
 * @param sort absent where there is one order only
 * @param rowsAtLeast whether there were more rows than were counted
 */
public record ExportDoing(Object filter, boolean searched, String sort, long rows, boolean rowsAtLeast) {

    /** The same by the first page; of a list that is not counted only the rows of that page are. */
    public static ExportDoing of(Object filter, boolean searched, String sort, Page<?> first) {
        boolean counted = first.total() != null;
        return new ExportDoing(filter, searched, sort, counted ? first.total() : first.items().size(), !counted && first.nextCursor() != null);
    }
}
