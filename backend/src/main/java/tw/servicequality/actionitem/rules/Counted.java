package tw.servicequality.actionitem.rules;

/** Who must reach a yearly number. */
public enum Counted {
    /** Each unit for itself: 各課每年辦理3~5次. */
    PER_UNIT,
    /** All units of the assignment together: three sections, 18 meetings. */
    JOINTLY
}
