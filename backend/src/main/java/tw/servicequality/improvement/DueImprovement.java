package tw.servicequality.improvement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.platform.actor.Role;

/**
 * A planned improvement, for the room that reminds people.
 *
 * @param finding null when it is restricted: what reminds people may lie open
 */
public record DueImprovement(UUID id, String number, String finding, UUID unitId, String ownerName, LocalDate dueOn, boolean restricted) {

    static DueImprovement of(Improvement it) {
        return new DueImprovement(it.id, it.number, it.restricted ? null : it.finding, it.unitId, it.ownerName, it.dueOn, it.restricted);
    }

    /** Whether somebody with these roles in this unit may read it. */
    public boolean isSeenBy(Set<Role> roles, UUID unit) {
        return !restricted || ImprovementRights.Sight.of(roles, unit).includes(unitId);
    }
}
