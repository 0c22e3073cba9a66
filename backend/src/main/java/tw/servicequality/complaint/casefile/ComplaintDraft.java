package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.petitioner.PetitionerData;

/**
 * A case that may be registered: judged, and nothing of it stored.
 *
 * @param receivedOn the day on which it came in
 * @param handled how another system ended it; null for a case that is to be handled here
 * @param handledUnit the unit of that
 * @param workingDays how many it took there
 * @param follows the case after which the petitioner came again; null for none
 */
public record ComplaintDraft(ComplaintContent content, LocalDate receivedOn, CaseDeadline deadline, HandledRequest handled, UnitReference handledUnit, int workingDays,
        PetitionerData petitioner, Complaint follows) {

    /** What the history of the case tells of how another system ended it; null for a case that is to be handled here. */
    public String broughtOver() {
        return handled == null ? null : handledUnit.name() + (handled.handlerName() == null ? "" : " " + handled.handlerName()) + "，" + CaseReplies.roc(handled.repliedOn()) + "回復";
    }
}
