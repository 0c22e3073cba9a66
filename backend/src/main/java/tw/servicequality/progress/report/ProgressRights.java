package tw.servicequality.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.improvement.rules.SecondPerson;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.rules.ProgressAction;
import tw.servicequality.progress.rules.ProgressParty;

/**
 * Who may see and do what with a monthly report. Director, secretary and research and evaluation read all of them, chiefs and officers those of their unit. What
 * is whose turn in which state is {@link ProgressAction}'s; a deputy is what the principal is. Nobody reviews what the same person submitted or consolidated.
 */
@ApplicationScoped
public class ProgressRights {

    public static final String OPEN = "open";

    private final CurrentActor actor;

    ProgressRights(CurrentActor actor) {
        this.actor = actor;
    }

    public Actor caller() {
        return actor.get();
    }

    /** Whether the caller reads the reports of all units. */
    boolean seesAll() {
        return actor.get().isAny(Role.DIRECTOR, Role.SECRETARY, Role.EVALUATION_OFFICER);
    }

    public boolean sees(UUID unitId) {
        return seesAll() || isOwn(unitId, Role.SECTION_CHIEF, Role.CASE_OFFICER);
    }

    /** Whether the caller may begin a unit's report. */
    public boolean mayOpen(UnitResponse unit) {
        return ProgressAction.UPDATE.isEver(parties(unit));
    }

    /** What the caller is to the reports of a unit. */
    Set<ProgressParty> parties(UnitResponse unit) {
        return ProgressParty.of(actor.get().roles(), unit.id().equals(actor.get().unitId()), unit.kind() == UnitKind.EVALUATION);
    }

    /** Whether the caller writes for the unit itself. */
    public boolean isOfUnit(UnitResponse unit) {
        Set<ProgressParty> parties = parties(unit);
        return parties.contains(ProgressParty.STAFF) || parties.contains(ProgressParty.CHIEF);
    }

    /** What the caller may do with a report now. */
    public List<String> actions(ProgressReport report, UnitResponse unit) {
        Set<ProgressParty> parties = parties(unit);
        return Stream.of(ProgressAction.values()).filter(action -> action.isAllowed(report.state, parties))
                .filter(action -> action != ProgressAction.REVIEW || mayJudge(report)).map(ProgressAction::word).toList();
    }

    /**
     * Holds that the caller may do this now.
     *
     * @throws ProblemException FORBIDDEN for who never may; WRONG_STATE, of a locked report with who locked it and when
     */
    public void require(ProgressReport report, UnitResponse unit, ProgressAction action) {
        Set<ProgressParty> parties = parties(unit);
        if (!action.isEver(parties)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (action.isAllowed(report.state, parties)) {
            return;
        }
        if (report.isLocked()) {
            throw new ProblemException(ProblemType.WRONG_STATE,
                    List.of(new ProblemException.Fault("state", "progress-locked", report.reviewedBy, report.reviewedOn().toString())));
        }
        throw new ProblemException(ProblemType.WRONG_STATE);
    }

    /** Whether the caller is another person than those who submitted and consolidated it. */
    public boolean mayJudge(ProgressReport report) {
        Actor caller = actor.get();
        return SecondPerson.mayJudge(report.submittedById, report.submittedForId, caller.id(), caller.onBehalfOfId())
                && SecondPerson.mayJudge(report.consolidatedById, report.consolidatedForId, caller.id(), caller.onBehalfOfId());
    }

    private boolean isOwn(UUID unitId, Role... roles) {
        return actor.get().isAny(roles) && unitId.equals(actor.get().unitId());
    }
}
