package tw.servicequality.exchange.content;

/** Of which rows something is told. */
public enum RowOutcome {
    /** Bad ones. */
    REFUSED,
    /** Those that change a record, in a dry run. */
    CHANGED
}
