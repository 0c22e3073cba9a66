package tw.servicequality.duty;

import java.util.List;

/**
 * The duties of a year for an overview.
 *
 * @param duties in the order of their due days
 */
public record DutyOverview(List<Duty> duties) {

    /** A duty as it is told, and how it stood through the year. */
    public record Duty(DutyResponse answer, DutyYear year) {
    }
}
