package tw.servicequality.actionitem;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** One row of the plan's table. Its text never changes; the note, the office's own reading, may. */
@Entity
public class ActionItem {

    @Id
    public UUID id;
    /** The same for this item in every revision of the plan, so that what was done can be followed across revisions. */
    UUID lineageId;
    UUID planId;
    UUID headingId;
    String code;
    /** Place in the plan, from 0; codes do not sort as text. */
    int ordinal;
    String officialText;
    String note;
    String benefit;
    @Version
    int version;

    protected ActionItem() {
    }

    /** @param lineageId the lineage that this item goes on with; null begins a new one */
    public ActionItem(UUID planId, UUID headingId, UUID lineageId, int ordinal, PlanDocument.Item item) {
        this.id = Ids.next();
        this.lineageId = lineageId == null ? this.id : lineageId;
        this.planId = planId;
        this.headingId = headingId;
        this.code = item.code();
        this.ordinal = ordinal;
        this.officialText = item.text();
        this.note = item.note();
        this.benefit = item.benefit();
    }

    void changeNote(String changed) {
        note = changed == null || changed.isBlank() ? null : changed.strip();
    }
}
