package tw.servicequality.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.actionitem.QuantifiedDutyResponse;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.kpi.rules.Definition;
import tw.servicequality.kpi.rules.TargetHistory;

/**
 * An indicator as the plan of a year defines it.
 *
 * @param duty the plan's own words and figures
 * @param lineages of the items concerned
 * @param unitIds the units concerned, in the office's order
 * @param targets how its target came to be what it is
 */
public record Indicator(QuantifiedDutyResponse duty, Set<UUID> lineages, List<UUID> unitIds, TargetHistory targets) {

    public String code() {
        return duty.kpi();
    }

    Definition definition() {
        return new Definition(duty.kind(), duty.period(), duty.years(), duty.fromMonth(), duty.toMonth());
    }

    /** Whether each unit reaches the target for itself, by the target that governs on a day. */
    public boolean isOfEachUnit(LocalDate day) {
        return targets.on(day).scope() == Quantity.Scope.SECTION;
    }

    /** Whether activities count for it: what is no ratio and no average, and adds up through its period, is a number of things done. */
    public boolean isCounted() {
        return (duty.kind() == Quantity.Kind.COUNT || duty.kind() == Quantity.Kind.CHECKLIST) && duty.aggregation() == Quantity.Aggregation.SUM
                && !lineages.isEmpty();
    }
}
