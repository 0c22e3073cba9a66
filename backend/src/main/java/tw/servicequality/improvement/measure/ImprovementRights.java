package tw.servicequality.improvement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.improvement.rules.ImprovementAction;
import tw.servicequality.improvement.rules.SecondPerson;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Who may see and do what with an improvement. Everybody signed in reads them, those with a confidential source excepted: research and evaluation, the
 * director and the responsible unit read these, but which source it is, and what was found, only who sees the source; what was found also the owner.
 * Research and evaluation lead all of them, chiefs and officers those of their unit.
 */
@ApplicationScoped
public class ImprovementRights {

    private final CurrentActor actor;
    private final ImprovementSources sources;

    ImprovementRights(CurrentActor actor, ImprovementSources sources) {
        this.actor = actor;
        this.sources = sources;
    }

    public Actor caller() {
        return actor.get();
    }

    /** Which restricted ones the caller may see. */
    public Sight sight() {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM ? new Sight(true, null) : Sight.of(caller.roles(), caller.unitId());
    }

    public boolean sees(Improvement improvement) {
        return mayRead() && (!improvement.restricted || sight().includes(improvement.unitId));
    }

    boolean mayRead() {
        return actor.get() == Actor.PROGRAM || !actor.get().roles().isEmpty();
    }

    /** What the caller may know of restricted ones. Asks when it is needed, and once. */
    public Knowledge knowledge() {
        return new Knowledge(this);
    }

    /** Whether the caller may know what was found. */
    boolean knows(Improvement improvement) {
        return knowledge().ofFinding(improvement);
    }

    /** @throws ProblemException FORBIDDEN when the caller may not open one for this unit */
    public void requireUnit(UUID unitId) {
        if (!leads(unitId) && !isOf(unitId, Role.CASE_OFFICER)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** @throws ProblemException FORBIDDEN */
    public void require(Improvement improvement, ImprovementAction action) {
        if (!may(improvement, action)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** What the caller may do with it now. */
    public List<String> actions(Improvement improvement) {
        return ImprovementAction.in(improvement.state).filter(action -> may(improvement, action))
                .filter(action -> action != ImprovementAction.VERIFY || mayJudge(improvement)).map(ImprovementAction::word).toList();
    }

    /** Whether the caller is another person than who completed it. */
    public boolean mayJudge(Improvement improvement) {
        Actor caller = actor.get();
        return SecondPerson.mayJudge(improvement.completedById, improvement.completedForId, caller.id(), caller.onBehalfOfId());
    }

    /** Whether somebody may carry out what their unit improves. */
    public static boolean mayOwn(ColleagueService.Colleague somebody) {
        return somebody.roles().contains(Role.SECTION_CHIEF) || somebody.roles().contains(Role.CASE_OFFICER);
    }

    private boolean may(Improvement improvement, ImprovementAction action) {
        UUID unit = improvement.unitId;
        Actor caller = actor.get();
        return switch (action) {
            case PLAN -> leads(unit) || isOf(unit, Role.CASE_OFFICER);
            // Who does not know what was found and which files there are would overwrite them.
            case UPDATE -> (leads(unit) || isOf(unit, Role.CASE_OFFICER)) && knows(improvement);
            case COMPLETE -> (leads(unit) || isOwner(improvement, caller)) && knows(improvement);
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

    /** What the caller may know of restricted improvements. */
    public static final class Knowledge {

        private final ImprovementRights rights;
        private Set<String> seen;

        private Knowledge(ImprovementRights rights) {
            this.rights = rights;
        }

        /** Whether the caller may know what it comes from. */
        public boolean ofSource(Improvement it) {
            return !it.restricted || all() || seen().contains(it.sourceId);
        }

        /** Whether the caller may know what was found: also the owner, who could not put it right otherwise. */
        public boolean ofFinding(Improvement it) {
            return !it.restricted || rights.isOwner(it, rights.actor.get()) || ofSource(it);
        }

        boolean all() {
            return rights.actor.get() == Actor.PROGRAM;
        }

        /** The confidential sources that the caller sees. */
        Set<String> seen() {
            if (seen == null) {
                seen = rights.sources.confidentialSeen();
            }
            return seen;
        }

        /** As whom the caller carries improvements out; null for nobody. */
        UUID owner() {
            Actor caller = rights.actor.get();
            return !caller.isAny(Role.CASE_OFFICER) ? null : caller.onBehalfOfId() == null ? caller.id() : caller.onBehalfOfId();
        }
    }

    /**
     * Which restricted improvements somebody may see.
     *
     * @param all every one
     * @param unitId otherwise those of this unit; null for none
     */
    public record Sight(boolean all, UUID unitId) {

        public static Sight of(Set<Role> roles, UUID unitId) {
            if (roles.contains(Role.EVALUATION_OFFICER) || roles.contains(Role.DIRECTOR)) {
                return new Sight(true, null);
            }
            return new Sight(false, roles.contains(Role.SECTION_CHIEF) || roles.contains(Role.CASE_OFFICER) ? unitId : null);
        }

        public boolean includes(UUID unit) {
            return all || unit.equals(unitId);
        }
    }
}
