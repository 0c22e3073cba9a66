package tw.servicequality.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.duty.rules.DutyStanding;

/**
 * Something due, with all that is known about it.
 *
 * @param units the units that owe it, in the office's order
 * @param joint whether they owe it together
 * @param title what was called for; null for what the plan makes
 * @param key where a declaration about it is stored; null for what was called for
 * @param row what is stored about it; null when nothing is
 * @param knownSince when it came to be what it is: by its last declaration, its call, or its plan's revision
 */
public record ReckonedDuty(String id, PlanInForce.Item item, String scheduleWords, List<UnitReference> units, boolean joint, String title,
        DueDays.DueDay due, DutyStanding standing, DutyMark.Key key, Declarable row, Instant knownSince) {

    /** The audit trail holds labels of 300 characters. */
    private static final int LABEL = 300;

    public boolean isCalled() {
        return title != null;
    }

    public boolean concerns(UUID unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }

    int version() {
        return row == null ? 0 : row.version();
    }

    /** What is declared now; null when nothing is. */
    DutyResponse.Mark mark() {
        return row == null || row.declaration() == null ? null : row.declaration().answer();
    }

    /** The same after a declaration. */
    ReckonedDuty with(Declarable declared) {
        DutyStanding now = new DutyStanding(standing.kind(), standing.from(), standing.to(), standing.due(), standing.noticeFrom(),
                standing.required(), standing.recordsFrom(), standing.counts(), declared.declaration().mark());
        return new ReckonedDuty(id, item, scheduleWords, units, joint, title, due, now, key, declared, declared.declaration().declaredAt);
    }

    /** What a person calls it; many units with long names are cut. */
    String label() {
        String period = standing.kind() == ScheduleKind.MONTHLY ? standing.from().toString().substring(0, "yyyy-MM".length())
                : standing.from() + "/" + standing.to();
        String label = item.code() + " " + period + " " + String.join("、", units.stream().map(UnitReference::name).toList());
        return label.codePointCount(0, label.length()) <= LABEL ? label : label.substring(0, label.offsetByCodePoints(0, LABEL));
    }

    DutyYear year() {
        return new DutyYear(item.lineageId(), units.stream().map(UnitReference::id).toList(), standing);
    }
}
