package tw.servicequality.kpi.measurement;

import java.time.YearMonth;
import java.util.UUID;

/**
 * A ratio that another room reckons from its own records.
 *
 * @param unitId whose it is; null for the office as a whole
 */
public record ReckonedFigure(UUID unitId, YearMonth month, long numerator, long denominator) {
}
