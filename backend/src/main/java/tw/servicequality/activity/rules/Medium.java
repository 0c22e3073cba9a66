package tw.servicequality.activity.rules;

/** Where a media item appeared. */
public enum Medium {
    /** 報紙. */
    NEWSPAPER,
    /** 電視. */
    TELEVISION,
    /** 網路新聞. */
    ONLINE,
    /** 社群. */
    SOCIAL,
    /** 其他. */
    OTHER
}
