package tw.servicequality.progress.rules;

/** How far a monthly report has come. */
public enum ProgressState {
    /** 填報中. */
    DRAFT,
    /** 已送研考: waits to be consolidated. */
    SUBMITTED,
    /** 已彙整: waits for the secretary. */
    CONSOLIDATED,
    /** 已核閱: locked. */
    REVIEWED,
    /** 退回修正: in work again. */
    RETURNED;

    /** Whether the unit works on it. */
    public boolean isInWork() {
        return this == DRAFT || this == RETURNED;
    }
}
