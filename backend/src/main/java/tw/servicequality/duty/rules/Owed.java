package tw.servicequality.duty.rules;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.PlanInForce;

/**
 * What a plan asks of a unit, or of several together, in a period.
 *
 * @param from first month
 * @param to last month; on its last day it is due
 * @param unitIds one unit, or all that owe it together
 * @param joint whether they owe it together
 * @param required how often it must be done
 */
public record Owed(PlanInForce plan, PlanInForce.Item item, PlanInForce.Work work, YearMonth from, YearMonth to, List<UUID> unitIds,
        boolean joint, int required) {
}
