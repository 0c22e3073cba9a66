package tw.servicequality.privacy.rules;

/** Where a request stands. */
public enum RequestState {
    /** 受理中: waits for its decision. */
    RECEIVED,
    /** 待執行: granted, not carried out yet. */
    DECIDED,
    /** 辦結. */
    DONE
}
