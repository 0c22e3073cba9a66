package tw.servicequality.duty;

/** A stored row about something due, on which declarations are written. */
interface Declarable {

    /** The last declaration; null when there was none. */
    Declaration declaration();

    /** Writes a declaration over the one before. */
    void declare(Declaration declaration);

    /** Counts the changes of the row as clients see them; 0 before the first. */
    int version();
}
