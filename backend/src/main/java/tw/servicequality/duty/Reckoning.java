package tw.servicequality.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.platform.problem.ProblemException;

/**
 * The duties of one or more years as they are now.
 *
 * @param units all units in the office's order
 * @param duties in the order of their due days, then of the plan, then of the units
 */
public record Reckoning(LocalDate today, DueDays days, List<UnitReference> units, List<ReckonedDuty> duties) {

    /** The id of a unit by its code. */
    UUID unitId(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", code)).id();
    }

    /** The duty with this id. */
    ReckonedDuty find(String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst().orElseThrow(ProblemException::notFound);
    }
}
