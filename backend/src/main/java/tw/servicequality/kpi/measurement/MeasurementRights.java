package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.kpi.Indicator;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;

/**
 * Who may type which figure: administrators and 研考 all; chiefs and officers those of their own unit, and the office's where their unit alone
 * is responsible for the indicator.
 */
@ApplicationScoped
class MeasurementRights {

    private final CurrentActor actor;

    MeasurementRights(CurrentActor actor) {
        this.actor = actor;
    }

    /** @param unitId the unit of the row; null for the office */
    boolean mayWrite(Indicator indicator, UUID unitId) {
        Actor caller = actor.get();
        if (caller == Actor.PROGRAM || caller.isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER)) {
            return true;
        }
        UUID own = caller.unitId();
        return own != null && caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER)
                && (own.equals(unitId) || unitId == null && indicator.unitIds().equals(List.of(own)));
    }
}
