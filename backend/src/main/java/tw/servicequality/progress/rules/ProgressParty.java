package tw.servicequality.progress.rules;

import java.util.EnumSet;
import java.util.Set;
import tw.servicequality.platform.actor.Role;

/** What somebody is to the report of a unit. */
public enum ProgressParty {
    /** 承辦人 of the unit. */
    STAFF,
    /** 課長 of the unit; of the report of research and evaluation, they themselves. */
    CHIEF,
    /** 研考. */
    EVALUATION,
    /** 秘書. */
    SECRETARY,
    /** 主任. */
    DIRECTOR;

    /**
     * All that somebody is.
     *
     * @param own whether it is the own unit's report
     * @param ofEvaluation whether it is that of research and evaluation
     */
    public static Set<ProgressParty> of(Set<Role> roles, boolean own, boolean ofEvaluation) {
        Set<ProgressParty> parties = EnumSet.noneOf(ProgressParty.class);
        add(parties, own && roles.contains(Role.CASE_OFFICER), STAFF);
        add(parties, own && roles.contains(Role.SECTION_CHIEF) || ofEvaluation && roles.contains(Role.EVALUATION_OFFICER), CHIEF);
        add(parties, roles.contains(Role.EVALUATION_OFFICER), EVALUATION);
        add(parties, roles.contains(Role.SECRETARY), SECRETARY);
        add(parties, roles.contains(Role.DIRECTOR), DIRECTOR);
        return parties;
    }

    /** Whether a report that stands so (null: not begun) waits for somebody who is all this. */
    public static boolean isAwaited(ProgressState state, Set<ProgressParty> parties) {
        if (state == null || state.isInWork()) {
            return parties.contains(STAFF) || parties.contains(CHIEF);
        }
        return state == ProgressState.SUBMITTED && parties.contains(EVALUATION) || state == ProgressState.CONSOLIDATED && parties.contains(SECRETARY);
    }

    private static void add(Set<ProgressParty> parties, boolean is, ProgressParty party) {
        if (is) {
            parties.add(party);
        }
    }
}
