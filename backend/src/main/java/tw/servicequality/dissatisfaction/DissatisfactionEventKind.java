package tw.servicequality.dissatisfaction;

/** What happened to a report. */
public enum DissatisfactionEventKind {
    /** 開始編製. */
    CREATED,
    /** 陳核. */
    SUBMITTED,
    /** 退回. */
    RETURNED,
    /** 核定. */
    APPROVED
}
