package tw.servicequality.kpi;

import tw.servicequality.kpi.rules.KpiStatus;

/**
 * Which indicators or figures.
 *
 * @param year Gregorian; 0 for the present one
 * @param unit code of a unit; null for all
 * @param status how an indicator stands; null for any
 */
public record KpiFilter(int year, String unit, KpiStatus status) {
}
