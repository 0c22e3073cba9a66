package tw.servicequality.dissatisfaction.rules;

/** How far a report has come. */
public enum ReportState {
    /** 編製中. */
    DRAFT,
    /** 陳核中: what stands in it is fixed. */
    SUBMITTED,
    /** 退回修正: in work again. */
    RETURNED,
    /** 已核定: locked. */
    APPROVED;

    /** Whether the unit still works on it, so that it follows the answers that come. */
    public boolean isInWork() {
        return this == DRAFT || this == RETURNED;
    }
}
