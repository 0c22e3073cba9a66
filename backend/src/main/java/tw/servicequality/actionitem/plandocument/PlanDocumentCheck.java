package tw.servicequality.actionitem.plandocument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.PlanFault;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.platform.rules.RocDate;

/** Finds where a plan document contradicts itself, beyond what a single field can say. Plain: knows only the document and the unit words. */
class PlanDocumentCheck {

    private static final int UNITS_TOGETHER = 200;
    private static final int ITEMS_TOGETHER = 1000;

    private final PlanDocument plan;
    private final Set<String> unitWords;
    private final Set<String> codes = new HashSet<>();
    private final List<PlanFault> faults = new ArrayList<>();

    PlanDocumentCheck(PlanDocument plan, Set<String> unitWords) {
        this.plan = plan;
        this.unitWords = unitWords;
    }

    List<PlanFault> faults() {
        if (!RocDate.isInRange(plan.revisedOn().getYear())) {
            fault("revisedOn", "date-range", plan.revisedOn().toString());
        }
        for (int i = 0; i < plan.dimensions().size(); i++) {
            check(plan.dimensions().get(i), "dimensions[" + i + "]");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < plan.quantifiedDuties().size(); i++) {
            check(plan.quantifiedDuties().get(i), "quantifiedDuties[" + i + "]", names);
        }
        return faults;
    }

    private void check(PlanDocument.Dimension dimension, String at) {
        code(dimension.code(), null, 1, at);
        for (int i = 0; i < dimension.subDimensions().size(); i++) {
            check(dimension.subDimensions().get(i), dimension.code(), at + ".subDimensions[" + i + "]");
        }
    }

    private void check(PlanDocument.SubDimension sub, String parent, String at) {
        code(sub.code(), parent, 2, at);
        for (int i = 0; i < sub.criteria().size(); i++) {
            check(sub.criteria().get(i), sub.code(), at + ".criteria[" + i + "]");
        }
    }

    private void check(PlanDocument.Criterion criterion, String parent, String at) {
        code(criterion.code(), parent, 3, at);
        for (int i = 0; i < criterion.groups().size(); i++) {
            PlanDocument.Group group = criterion.groups().get(i);
            String here = at + ".groups[" + i + "]";
            code(group.code(), criterion.code(), 4, here);
            for (int j = 0; j < group.items().size(); j++) {
                check(group.items().get(j), group.code(), here + ".items[" + j + "]");
            }
        }
    }

    private void check(PlanDocument.Item item, String parent, String at) {
        code(item.code(), parent, 5, at);
        for (int i = 0; i < item.assignments().size(); i++) {
            PlanDocument.Work work = item.assignments().get(i);
            String here = at + ".assignments[" + i + "]";
            units(work.units(), here);
            for (Schedule.ParameterFault fault : work.reading().faults()) {
                fault(here + "." + fault.parameter(), "schedule-" + fault.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), work.kind().name());
            }
        }
    }

    private void check(PlanDocument.Duty duty, String at, Set<String> names) {
        if (!names.add(duty.code())) {
            fault(at + ".code", "plan-code-twice", duty.code());
        }
        if (!names.add(duty.kpi())) {
            fault(at + ".kpi", "plan-code-twice", duty.kpi());
        }
        units(duty.units(), at);
        together(duty.items(), at + ".items", ITEMS_TOGETHER);
        for (int i = 0; i < duty.items().size(); i++) {
            if (!codes.contains(duty.items().get(i)) || duty.items().get(i).split("\\.").length != 5) {
                fault(at + ".items[" + i + "]", "plan-item-unknown", duty.items().get(i));
            }
        }
        if (duty.threshold() == null != (duty.comparison() == Quantity.Comparison.NONE)) {
            fault(at + ".threshold", "threshold-and-comparison", duty.comparison().name());
        }
        if (duty.months() != null && duty.months().from() > duty.months().to()) {
            fault(at + ".months", "schedule-out-of-range", duty.months().from() + "–" + duty.months().to());
        }
    }

    private void code(String code, String parent, int parts, String at) {
        if (code.split("\\.").length != parts) {
            fault(at + ".code", "plan-code-parts", code);
        } else if (parent != null && !code.startsWith(parent + ".")) {
            fault(at + ".code", "plan-code-parent", code);
        }
        if (!codes.add(code)) {
            fault(at + ".code", "plan-code-twice", code);
        }
    }

    private void units(List<String> words, String at) {
        together(words, at + ".units", UNITS_TOGETHER);
        for (int i = 0; i < words.size(); i++) {
            if (!unitWords.contains(words.get(i))) {
                fault(at + ".units[" + i + "]", "plan-unit-unknown", words.get(i));
            }
        }
    }

    /** The words of a list share one column. */
    private void together(List<String> words, String at, int most) {
        if (String.join(" ", words).length() > most) {
            fault(at, "too-long", Integer.toString(most));
        }
    }

    private void fault(String path, String code, String value) {
        faults.add(new PlanFault(path, code, value));
    }
}
