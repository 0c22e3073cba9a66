package tw.servicequality.complaint.reading;

/** Why somebody is named for a confidential case. */
public enum ReaderReason {
    /** Registered it. */
    REGISTRAR,
    /** Handles it; as long as it is given to them and they work in its unit. */
    HANDLER,
    /** Gives it to somebody: 研考, where there are none those above them. */
    EVALUATION,
    /** Approves what is done: the chief of its unit, or a secretary who decides on an extension. */
    APPROVER,
    /** Made it confidential, or was named by somebody who is named. */
    NAMED
}
