package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.CurrentActor;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;
import tw.servicequality.platform.Role;

/**
 * Who may see and do what with a case. 研考, secretary and director see all of them, chiefs and officers those of their own unit; a confidential case
 * is seen by those alone who are named for it. What may not be seen answers as what does not exist.
 */
@ApplicationScoped
class ComplaintRights {

    private final CurrentActor actor;
    private final CaseReaders readers;

    ComplaintRights(CurrentActor actor, CaseReaders readers) {
        this.actor = actor;
        this.readers = readers;
    }

    /** What the caller may see. One statement, for the confidential cases that name the caller. */
    Sight sight() {
        Actor caller = actor.get();
        if (caller == Actor.PROGRAM) {
            return new Sight(true, null, null);
        }
        List<UUID> named = caller.id() == null ? List.of() : readers.casesOf(caller.id());
        if (seesAll(caller)) {
            return new Sight(true, null, named);
        }
        return caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) ? new Sight(false, caller.unitId(), named) : new Sight(false, null, List.of());
    }

    /** Whether the caller may see this case. */
    boolean sees(Complaint complaint) {
        Actor caller = actor.get();
        if (caller == Actor.PROGRAM) {
            return true;
        }
        if (complaint.confidential) {
            return caller.id() != null && readers.isNamed(complaint.id, caller.id());
        }
        return seesAll(caller) || caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && isOwn(CaseStanding.of(complaint), caller);
    }

    /** @throws ProblemException FORBIDDEN */
    void require(Complaint complaint, CaseAction action) {
        if (!may(CaseStanding.of(complaint), action)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** What the caller may do to a case that the caller sees, now. */
    List<String> actions(Complaint complaint) {
        return actions(CaseStanding.of(complaint));
    }

    /** The same by what was read of it. */
    List<String> actions(CaseStanding standing) {
        boolean asked = standing.extensionLevel() != null;
        List<String> actions = new ArrayList<>(CaseAction.in(standing.state()).filter(action -> may(standing, action))
                .filter(action -> action != CaseAction.DECIDE_EXTENSION || asked)
                .filter(action -> action != CaseAction.REQUEST_EXTENSION || !asked).map(CaseAction::word).toList());
        if (mayReveal(standing)) {
            actions.add("reveal");
        }
        return actions;
    }

    /** Whether the caller may see who the petitioner is: 研考, the unit's chief, and who handles the case. */
    boolean mayReveal(Complaint complaint) {
        return mayReveal(CaseStanding.of(complaint));
    }

    private boolean mayReveal(CaseStanding standing) {
        Actor caller = actor.get();
        return standing.confidential() || caller.isAny(Role.EVALUATION_OFFICER)
                || caller.isAny(Role.SECTION_CHIEF) && isOwn(standing, caller)
                || caller.id() != null && caller.id().equals(standing.handlerId())
                || standing.unitId() == null && caller.isAny(Role.CASE_OFFICER) && isOwn(standing, caller);
    }

    Actor caller() {
        return actor.get();
    }

    private boolean may(CaseStanding standing, CaseAction action) {
        Actor caller = actor.get();
        if (caller == Actor.PROGRAM) {
            return true;
        }
        boolean evaluation = caller.isAny(Role.EVALUATION_OFFICER);
        boolean chief = caller.isAny(Role.SECTION_CHIEF) && isOwn(standing, caller);
        boolean officer = caller.isAny(Role.CASE_OFFICER) && isOwn(standing, caller);
        return switch (action) {
            case ASSIGN -> evaluation || chief;
            case RETURN, APPROVE -> evaluation || chief;
            case DECIDE_EXTENSION -> standing.extensionLevel() == Extension.Level.SECRETARY ? caller.isAny(Role.SECRETARY)
                    : chief || caller.isAny(Role.SECRETARY);
            default -> evaluation || chief || officer;
        };
    }

    private static boolean seesAll(Actor caller) {
        return caller.isAny(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR);
    }

    private static boolean isOwn(CaseStanding standing, Actor caller) {
        UUID unit = standing.ownUnit();
        return unit != null && unit.equals(caller.unitId());
    }

    /**
     * What somebody may see.
     *
     * @param all every case that is not confidential
     * @param unitId the cases of this unit; null for none
     * @param named the confidential cases that name the caller; null for all of them
     */
    record Sight(boolean all, UUID unitId, List<UUID> named) {

        /** The same without any confidential case, for answers that leave the house. */
        Sight withoutConfidential() {
            return new Sight(all, unitId, List.of());
        }

        boolean isNothing() {
            return !all && unitId == null;
        }
    }
}
