package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.CurrentActor;
import tw.servicequality.platform.Role;

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
