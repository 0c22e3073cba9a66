package tw.servicequality.kpi;

/** Where a figure comes from. */
public enum MeasurementSource {
    /** 人工填報. */
    TYPED,
    /** 檔案匯入. */
    IMPORTED,
    /** 由辦理紀錄累計; not stored here. */
    ACTIVITIES,
    /** 滿意度調查. */
    SURVEY,
    /** 由陳情案件計算. */
    CASES,
    /** 由核定報表計算. */
    REPORTS,
    /** 由各課室數字合計; not stored here. */
    UNITS
}
