package tw.servicequality.complaint.rules;

/** What a petition is about in law (行政程序法 §168). */
public enum Category {
    /** 行政興革建議. */
    REFORM_PROPOSAL,
    /** 行政法令查詢. */
    LEGAL_INQUIRY,
    /** 行政違失舉發. */
    MISCONDUCT_REPORT,
    /** 行政上權益維護. */
    RIGHTS_PROTECTION,
    /** 其他. */
    OTHER
}
