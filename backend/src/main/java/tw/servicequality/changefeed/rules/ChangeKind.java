package tw.servicequality.changefeed.rules;

/** What a change means for whoever keeps a copy. */
public enum ChangeKind {
    /** It is new: read it. */
    CREATED,
    /** It is something else now: read it again. */
    UPDATED,
    /** It is gone, or may no longer be read: forget it. */
    REMOVED,
    /** Its texts and persons are erased for good, its facts stay: forget what was read, and read it again. */
    ANONYMISED
}
