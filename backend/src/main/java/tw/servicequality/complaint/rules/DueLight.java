package tw.servicequality.complaint.rules;

/** How near a case is to its deadline. */
public enum DueLight {
    /** Nothing runs any more, or it has not begun. */
    NONE,
    /** More than two working days are left. */
    GREEN,
    /** Due today or within two working days. */
    YELLOW,
    /** The due day has passed. */
    RED;

    /** So many working days before its due day a case is near. */
    public static final int SOON = 2;

    /** @param workingDaysLeft 0 on the due day, negative after it */
    public static DueLight of(CaseState state, int workingDaysLeft) {
        if (!state.isOpen()) {
            return NONE;
        }
        if (workingDaysLeft < 0) {
            return RED;
        }
        return workingDaysLeft <= SOON ? YELLOW : GREEN;
    }
}
