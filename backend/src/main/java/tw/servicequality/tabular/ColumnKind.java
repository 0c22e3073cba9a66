package tw.servicequality.tabular;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** Words on a single line; {@code String}. */
    TEXT,
    /** Words on any number of lines; {@code String}. */
    LONG_TEXT,
    /** A whole number; {@code Long}. */
    WHOLE,
    /** A number, exact; {@code BigDecimal}. */
    DECIMAL,
    /** A day; {@code LocalDate}. */
    DATE,
    /** An instant, in milliseconds; {@code Instant}. Files have it in the time of Taipei, JSON in UTC. */
    DATE_TIME,
    /** Yes or no; {@code Boolean}. */
    YES_NO,
    /** One of several words; {@code String}, the word's code. */
    CHOICE
}
