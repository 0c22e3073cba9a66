package tw.servicequality.audit;

/**
 * What is told of a list that was handed out as a file. Its number of rows is that of the list when the file began.
 *
 * @param filter without words that were searched for: they may name a person
 * @param searched whether words were searched for
 * @param rowsAtLeast whether there were more rows than were counted
 */
public record ExportDoing(Object filter, boolean searched, String sort, long rows, boolean rowsAtLeast) {
}
