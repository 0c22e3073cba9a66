package tw.servicequality.complaint.rules;

/** How a case ended. */
public enum Outcome {
    /** 採行: there was a reason, and something was done (§171). */
    ADOPTED,
    /** 說明: explained why not (§171). */
    EXPLAINED,
    /** 移送: another agency is competent and has it now (§172). */
    TRANSFERRED,
    /** 不予處理, on one of the grounds of §173. */
    DISMISSED,
    /** 撤回 by the petitioner. */
    WITHDRAWN,
    /** 併案: handled with another case. */
    MERGED
}
