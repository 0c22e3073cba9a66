package tw.servicequality.exchange.run;

/** How an import stands. */
public enum ImportState {
    /** It waits for its turn. */
    QUEUED,
    /** It is being read. */
    RUNNING,
    /** 試匯完成: it was only checked, and waits to be confirmed. */
    CHECKED,
    /** It is stored. */
    DONE,
    /** The file has faults. Nothing is stored, but for rows that were stored before the file proved to be damaged when bad rows are skipped. */
    REFUSED,
    /** Somebody stopped it. Nothing is stored, but for rows that were stored before when bad rows are skipped. */
    CANCELLED,
    /** The program could not do it. Nothing is stored, but for rows that were stored before when bad rows are skipped. */
    FAILED;

    /** Whether somebody works on it or will. */
    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
