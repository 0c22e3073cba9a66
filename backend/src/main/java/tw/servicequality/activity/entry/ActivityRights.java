package tw.servicequality.activity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Who may record and change what: some everything, chiefs and officers record what their own unit leads and change what it took part in, so that a
 * unit can take itself off what another recorded for it. Everybody signed in reads everything.
 */
@ApplicationScoped
public class ActivityRights {

    private final CurrentActor actor;

    ActivityRights(CurrentActor actor) {
        this.actor = actor;
    }

    /** @throws ProblemException FORBIDDEN when the caller may not write what this unit leads */
    public void require(UUID leadingUnitId) {
        if (!mayWrite(leadingUnitId)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** What the caller may do to an activity now. */
    public List<String> actions(Activity activity) {
        if (!mayChange(activity)) {
            return List.of();
        }
        return activity.state == ActivityState.ACTIVE ? List.of("update", "withdraw") : List.of("restore");
    }

    /** @throws ProblemException FORBIDDEN when the caller's unit took no part in it */
    public void requireShare(Activity activity) {
        if (!mayChange(activity)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    boolean mayRead() {
        return !actor.get().roles().isEmpty();
    }

    private boolean mayChange(Activity activity) {
        return activity.units.stream().anyMatch(unit -> mayWrite(unit.unitId()));
    }

    private boolean mayWrite(UUID leadingUnitId) {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM || caller.isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER)
                || caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && leadingUnitId.equals(caller.unitId());
    }
}
