package tw.servicequality.complaint.casefile;

import java.util.UUID;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Extension;

/**
 * What decides who may do what to a case.
 *
 * @param unitId null before a unit has it
 * @param registeredUnitId null for a case from the web
 * @param follows whether it was registered as what follows another case
 * @param handlerId null before somebody handles it
 * @param extensionLevel who decides on the extension that was asked for; null when none waits
 */
public record CaseStanding(CaseState state, boolean confidential, UUID unitId, UUID registeredUnitId, boolean follows, UUID handlerId, Extension.Level extensionLevel) {

    public static CaseStanding of(Complaint it) {
        return new CaseStanding(it.state, it.confidential, it.unitId, it.registeredUnitId, it.followsId != null, it.handlerId, it.extensionTo == null ? null : it.extensionLevel);
    }

    /** The unit that has the case; before one has it, the one that registered it. Null for a case from the web that no unit has. */
    public UUID ownUnit() {
        return unitId == null ? registeredUnitId : unitId;
    }
}
