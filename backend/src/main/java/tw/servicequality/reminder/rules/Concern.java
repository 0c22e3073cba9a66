package tw.servicequality.reminder.rules;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.actor.Role;

/**
 * Whose duties concern somebody.
 *
 * @param wholeOffice whether those of all units do
 * @param unitId otherwise the one unit whose duties do; null for nobody's
 */
public record Concern(boolean wholeOffice, UUID unitId) {

    private static final Set<Role> OF_THE_OFFICE = Set.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR, Role.ADMINISTRATOR);
    private static final Set<Role> OF_A_UNIT = Set.of(Role.SECTION_CHIEF, Role.CASE_OFFICER);

    /** Of somebody with these roles in this unit, the widest. */
    public static Concern of(Set<Role> roles, UUID unitId) {
        if (roles.stream().anyMatch(OF_THE_OFFICE::contains)) {
            return new Concern(true, null);
        }
        return new Concern(false, roles.stream().anyMatch(OF_A_UNIT::contains) ? unitId : null);
    }

    /** Whether nothing concerns. */
    public boolean isNone() {
        return !wholeOffice && unitId == null;
    }

    /** Whether something that these units owe concerns. */
    public boolean includes(Collection<UUID> units) {
        return wholeOffice || unitId != null && units.contains(unitId);
    }
}
