package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.dissatisfaction.rules.ReportAction;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.improvement.rules.SecondPerson;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Who may see and do what with a report. Director, secretary and research and evaluation read all of them, chiefs and officers those of their unit. The unit
 * and research and evaluation fill it in, research and evaluation submits it, the secretary returns or approves it, never what the secretary submitted.
 */
@ApplicationScoped
class DissatisfactionRights {

    static final String CREATE = "create";
    static final String REPORT_NOTHING = "reportNothing";

    private final CurrentActor actor;

    DissatisfactionRights(CurrentActor actor) {
        this.actor = actor;
    }

    Actor caller() {
        return actor.get();
    }

    boolean sees(UUID unitId) {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM || caller.isAny(Role.DIRECTOR, Role.SECRETARY, Role.EVALUATION_OFFICER) || isOwn(unitId);
    }

    /** Whether the caller may begin and fill in reports of a unit. */
    boolean mayFill(UUID unitId) {
        return compiles() || isOwn(unitId);
    }

    /** Whether the caller may submit reports. */
    boolean compiles() {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM || caller.isAny(Role.EVALUATION_OFFICER);
    }

    /** What the caller may do about a month of a unit that has no report yet. */
    List<String> actions(UUID unitId, long answers, boolean over) {
        List<String> actions = new ArrayList<>();
        if (mayFill(unitId)) {
            actions.add(CREATE);
        }
        if (compiles() && answers == 0 && over) {
            actions.add(REPORT_NOTHING);
        }
        return actions;
    }

    /** What the caller may do with a report now. */
    List<String> actions(DissatisfactionReport report) {
        return ReportAction.in(report.state).filter(action -> may(report, action)).filter(action -> action != ReportAction.APPROVE || mayJudge(report))
                .map(ReportAction::word).toList();
    }

    /** @throws ProblemException FORBIDDEN; WRONG_STATE with who locked it and when */
    void require(DissatisfactionReport report, ReportAction action) {
        if (!may(report, action)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        requireUnlocked(report);
    }

    /** @throws ProblemException WRONG_STATE with who locked it and when */
    void requireUnlocked(DissatisfactionReport report) {
        if (report.state == ReportState.APPROVED) {
            throw new ProblemException(ProblemType.WRONG_STATE,
                    List.of(new ProblemException.Fault("state", "report-locked", report.approvedBy, report.approvedOn().toString())));
        }
    }

    /** Whether it is the caller's turn: to decide on what was submitted, to put right what was returned. */
    boolean isAwaited(DissatisfactionReport report) {
        return switch (report.state) {
            case SUBMITTED -> may(report, ReportAction.APPROVE) && mayJudge(report);
            case RETURNED -> mayFill(report.unitId);
            case DRAFT, APPROVED -> false;
        };
    }

    /** Whether the caller is another person than who submitted it. */
    boolean mayJudge(DissatisfactionReport report) {
        Actor caller = actor.get();
        return SecondPerson.mayJudge(report.submittedById, report.submittedForId, caller.id(), caller.onBehalfOfId());
    }

    private boolean may(DissatisfactionReport report, ReportAction action) {
        Actor caller = actor.get();
        return switch (action) {
            case UPDATE -> mayFill(report.unitId);
            case SUBMIT -> compiles();
            case RETURN, APPROVE -> caller == Actor.PROGRAM || caller.isAny(Role.SECRETARY);
        };
    }

    private boolean isOwn(UUID unitId) {
        return actor.get().isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && unitId.equals(actor.get().unitId());
    }
}
