package tw.servicequality.progress.rules;

/** What a unit says of an item in a month. */
public enum LineKind {
    /** 本月持續辦理: nothing new. */
    CONTINUING,
    /** 有進展, told in words. */
    PROGRESS,
    /** 落後, also where the figures do not show it. */
    BEHIND
}
