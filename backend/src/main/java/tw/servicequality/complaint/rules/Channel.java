package tw.servicequality.complaint.rules;

/** How a complaint came in. */
public enum Channel {
    /** 現場. */
    COUNTER,
    /** 電話. */
    PHONE,
    /** 書面. */
    LETTER,
    /** 電子郵件. */
    EMAIL,
    /** 本系統網頁. */
    WEB,
    /** 陳情系統 (city, 1999). */
    CITY_SYSTEM,
    /** 意見調查表. */
    SURVEY_FORM,
    /** 媒體. */
    MEDIA,
    /** 其他. */
    OTHER
}
