package tw.servicequality.kpi;

import java.util.List;

/**
 * The indicators of a year for an overview.
 *
 * @param kpis in the plan's order
 * @param standings how each of them stood through the year, one for each unit that answers for itself
 */
public record KpiOverview(List<KpiResponse> kpis, List<KpiYear> standings) {
}
