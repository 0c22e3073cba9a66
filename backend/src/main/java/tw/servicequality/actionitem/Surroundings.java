package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.platform.problem.ProblemException;

/**
 * What the items of a plan are seen against: the day, the calendar with the office's rule for last days, and the units in the office's order.
 */
record Surroundings(LocalDate today, DueDays days, List<UnitReference> units) {

    /** The id of a unit by its code. */
    public UUID unitId(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", code)).id();
    }

    /** The units with these ids, in the office's order. */
    List<UnitReference> units(Collection<UUID> ids) {
        return units.stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    /** The next due day of a schedule; empty when it never falls due. */
    Optional<DueResponse> nextDue(Schedule schedule) {
        return schedule.nextDue(today).map(this::due);
    }

    /** The earliest due day of an item; null when nothing of it falls due. */
    DueResponse nextDue(Catalogue.Entry entry) {
        return entry.assignments().stream().map(work -> nextDue(work.schedule()).orElse(null)).filter(Objects::nonNull)
                .min(java.util.Comparator.comparing(DueResponse::date)).orElse(null);
    }

    /** Moves an official day to the next working day where the office wants that; a year whose calendar is not loaded is told, not guessed. */
    DueResponse due(LocalDate official) {
        return DueResponse.of(days.of(official));
    }
}
