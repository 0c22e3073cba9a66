package tw.servicequality.kpi;

import tw.servicequality.kpi.rules.Figure;

/**
 * A figure and where it comes from.
 *
 * @param stored the stored figure, also an emptied one; null where the cell was never written
 */
public record Sourced(Figure figure, MeasurementSource source, Measurement stored) {
}
