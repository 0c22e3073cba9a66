package tw.servicequality.feedback;

/** How somebody was asked. */
public enum InvitationWay {
    /** 隨函電子郵件: the link stood in the reply. */
    MAIL,
    /** 當面或隨函交付: staff handed a code over. */
    HANDED_OVER,
    /** 紙本: a form that staff typed in. */
    PAPER
}
