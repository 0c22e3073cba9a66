package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.improvement.rules.ImprovementAction;
import tw.servicequality.improvement.rules.SecondPerson;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.CurrentActor;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;
import tw.servicequality.platform.Role;

/**
 * Who may see and do what with an improvement. Everybody signed in reads them, those with a confidential source excepted: research and evaluation, the
 * director and the responsible unit read these. Research and evaluation lead all of them, chiefs and officers those of their unit.
 */
@ApplicationScoped
class ImprovementRights {

    private final CurrentActor actor;

    ImprovementRights(CurrentActor actor) {
        this.actor = actor;
    }

    Actor caller() {
        return actor.get();
    }

    /** Which restricted ones the caller may see. */
    Sight sight() {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM ? new Sight(true, null) : Sight.of(caller.roles(), caller.unitId());
    }

    boolean sees(Improvement improvement) {
        return mayRead() && (!improvement.restricted || sight().includes(improvement.unitId));
    }

    boolean mayRead() {
        return actor.get() == Actor.PROGRAM || !actor.get().roles().isEmpty();
    }

    /** @throws ProblemException FORBIDDEN when the caller may not open one for this unit */
    void requireUnit(UUID unitId) {
        if (!leads(unitId) && !isOf(unitId, Role.CASE_OFFICER)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** @throws ProblemException FORBIDDEN */
    void require(Improvement improvement, ImprovementAction action) {
        if (!may(improvement, action)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** What the caller may do with it now. */
    List<String> actions(Improvement improvement) {
        return ImprovementAction.in(improvement.state).filter(action -> may(improvement, action))
                .filter(action -> action != ImprovementAction.VERIFY || mayJudge(improvement)).map(ImprovementAction::word).toList();
    }

    /** Whether the caller is another person than who completed it. */
    boolean mayJudge(Improvement improvement) {
        Actor caller = actor.get();
        return SecondPerson.mayJudge(improvement.completedById, improvement.completedForId, caller.id(), caller.onBehalfOfId());
    }

    /** Whether somebody may carry out what their unit improves. */
    static boolean mayOwn(ColleagueService.Colleague somebody) {
        return somebody.roles().contains(Role.SECTION_CHIEF) || somebody.roles().contains(Role.CASE_OFFICER);
    }

    private boolean may(Improvement improvement, ImprovementAction action) {
        UUID unit = improvement.unitId;
        Actor caller = actor.get();
        return switch (action) {
            case UPDATE, PLAN -> leads(unit) || isOf(unit, Role.CASE_OFFICER);
            case COMPLETE -> leads(unit) || isOwner(improvement, caller);
            case VERIFY, CANCEL -> leads(unit);
        };
    }

    private boolean leads(UUID unitId) {
        return actor.get() == Actor.PROGRAM || actor.get().isAny(Role.EVALUATION_OFFICER) || isOf(unitId, Role.SECTION_CHIEF);
    }

    private boolean isOf(UUID unitId, Role role) {
        return actor.get().isAny(role) && unitId.equals(actor.get().unitId());
    }

    /** Also who acts as the owner's deputy. */
    private boolean isOwner(Improvement improvement, Actor caller) {
        UUID owner = improvement.ownerId;
        return owner != null && isOf(improvement.unitId, Role.CASE_OFFICER)
                && owner.equals(caller.onBehalfOfId() == null ? caller.id() : caller.onBehalfOfId());
    }

    /**
     * Which restricted improvements somebody may see.
     *
     * @param all every one
     * @param unitId otherwise those of this unit; null for none
     */
    record Sight(boolean all, UUID unitId) {

        static Sight of(Set<Role> roles, UUID unitId) {
            if (roles.contains(Role.EVALUATION_OFFICER) || roles.contains(Role.DIRECTOR)) {
                return new Sight(true, null);
            }
            return new Sight(false, roles.contains(Role.SECTION_CHIEF) || roles.contains(Role.CASE_OFFICER) ? unitId : null);
        }

        boolean includes(UUID unit) {
            return all || unit.equals(unitId);
        }
    }
}
