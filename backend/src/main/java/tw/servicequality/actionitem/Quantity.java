package tw.servicequality.actionitem;

/** The words in which the plan's quantified duties are described. */
public final class Quantity {

    private Quantity() {
    }

    /** What kind of figure it is. */
    public enum Kind { RATIO, COUNT, AVERAGE, CHECKLIST }

    /** How the figure is held against the threshold; NONE is reported without a target. */
    public enum Comparison { AT_LEAST, AT_MOST, EQUALS, NONE }

    /** The period on which the target is judged. */
    public enum Period { YEAR, MONTH, STANDING, PER_CASE, PER_SURVEY, ON_CALL }

    /** How often figures come in. */
    public enum Entry { MONTH, YEAR, EVENT }

    /** How the figures of a period become one. */
    public enum Aggregation { SUM, LATEST, POOLED, MEAN_OF_PERIODS, N_WEIGHTED_MEAN, MIN }

    /** Whether the office reaches the target together or each unit for itself. */
    public enum Scope { OFFICE, SECTION }
}
