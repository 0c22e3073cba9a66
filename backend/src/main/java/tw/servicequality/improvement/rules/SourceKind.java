package tw.servicequality.improvement.rules;

/** Where a finding comes from. */
public enum SourceKind {
    /** 上級評核. */
    EVALUATION,
    /** 稽核. */
    AUDIT,
    /** 績效指標. */
    KPI,
    /** 陳情案件. */
    COMPLAINT,
    /** 滿意度調查題項. */
    SURVEY_ITEM,
    /** 對案件處理的滿意度回饋. */
    FEEDBACK,
    /** 測試, such as a call to test courtesy. */
    TEST,
    /** 檢核、檢查. */
    INSPECTION,
    /** 其他. */
    OTHER
}
