package tw.servicequality.complaint.rules;

import java.util.Set;
import java.util.UUID;
import tw.servicequality.platform.actor.Role;

/**
 * Who is told that a case is late or nearly so: who handles it, the chief of its unit, and 研考; of a confidential one those of them alone who are named.
 *
 * @param unitId the unit that has it, or that registered it while none has; null for none
 * @param handlerId null when nobody is named
 * @param named the accounts that may see a confidential case; null when it is none
 */
public record DueAudience(UUID unitId, UUID handlerId, Set<UUID> named) {

    /** Whether somebody with these roles, in this unit (null: none), is told. */
    public boolean includes(UUID account, Set<Role> roles, UUID unit) {
        if (named != null && !named.contains(account)) {
            return false;
        }
        return account.equals(handlerId) || roles.contains(Role.EVALUATION_OFFICER)
                || roles.contains(Role.SECTION_CHIEF) && unit != null && unit.equals(unitId);
    }
}
