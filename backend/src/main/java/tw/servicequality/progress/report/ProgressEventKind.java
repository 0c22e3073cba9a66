package tw.servicequality.progress.report;

/** What happened to a monthly report. */
public enum ProgressEventKind {
    /** 開始填報. */
    CREATED,
    /** 送研考. */
    SUBMITTED,
    /** 退回. */
    RETURNED,
    /** 彙整. */
    CONSOLIDATED,
    /** 核閱. */
    REVIEWED,
    /** 重啟. */
    REOPENED,
    /** 留言. */
    COMMENTED
}
