package tw.servicequality.complaint.rules;

/** Why a petition may be left unhandled (行政程序法 §173). It is registered all the same. */
public enum DismissalGround {
    /** 第1款: no concrete content, or no real name or address. */
    NO_CONTENT_OR_IDENTITY,
    /** 第2款: the same matter was handled properly and answered clearly before; that case must be named. */
    ANSWERED_BEFORE,
    /** 第3款: this office is not competent and was sent a copy only. */
    NOT_COMPETENT_COPY
}
