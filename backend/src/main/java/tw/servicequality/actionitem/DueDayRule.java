package tw.servicequality.actionitem;

/** How the office counts last days; the room that keeps its settings says so. */
public interface DueDayRule {

    /** Whether a last day that is not worked moves to the next working day. One statement. */
    boolean rollsForward();
}
