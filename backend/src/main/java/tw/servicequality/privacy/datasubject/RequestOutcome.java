package tw.servicequality.privacy.datasubject;

/** What was done to a case for a request. */
public enum RequestOutcome {
    /** 已提供. */
    EXPORTED,
    /** 已更正. */
    CORRECTED,
    /** 已停止利用. */
    STOPPED,
    /** 已刪除. */
    ERASED,
    /** 未辦理. */
    REFUSED
}
