package tw.servicequality.privacy.rules;

/** Why a run of retention waits for somebody to confirm it. */
public enum RetentionDoubt {
    /** The clock shows an earlier time than at the last run. */
    CLOCK_WENT_BACK,
    /** More time passed since the last run than passes between runs: the clock leapt, or the program stood still for long. */
    LONG_PAUSE,
    /** The program's clock and the database's differ. */
    CLOCKS_DIFFER,
    /** More cases would go than usual. */
    MANY_CASES
}
