package tw.servicequality.privacy.rules;

/** How a request was decided. */
public enum Decision {
    /** 准許. */
    GRANTED,
    /** 部分准許. */
    PARTLY,
    /** 駁回. */
    REFUSED
}
