package tw.servicequality.activity.kind;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import tw.servicequality.activity.entry.ActivityResponse;
import tw.servicequality.platform.Ids;

/** A kind of activity, as the office calls it. Put out of use, never deleted: what was recorded keeps it. */
@Entity
public class ActivityKind {

    @Id
    public UUID id;
    public String code;
    String name;
    String nameEn;
    boolean asksPeople;
    boolean asksPieces;
    @Enumerated(EnumType.STRING)
    public ActivityForm form = ActivityForm.PLAIN;
    /** Codes of action items that such an activity mostly counts for, parted by blanks. */
    String suggestedItems = "";
    public boolean active;
    /** Order in lists. */
    int place;
    @Version
    int version;

    protected ActivityKind() {
    }

    ActivityKind(ActivityKindRequest request, int place) {
        this.id = Ids.next();
        this.place = place;
        this.form = request.form() == null ? ActivityForm.PLAIN : request.form();
        change(request);
    }

    void change(ActivityKindRequest request) {
        code = request.code();
        name = request.name().strip();
        nameEn = request.nameEn().strip();
        asksPeople = request.asksPeople();
        asksPieces = request.asksPieces();
        active = request.active();
        if (request.items() != null) {
            suggestedItems = String.join(" ", request.items());
        }
    }

    public ActivityResponse.Kind reference() {
        return new ActivityResponse.Kind(code, name, nameEn);
    }

    ActivityKindResponse response() {
        return new ActivityKindResponse(id, code, name, nameEn, asksPeople, asksPieces, form,
                suggestedItems.isEmpty() ? List.of() : List.of(suggestedItems.split(" ")), active, version);
    }
}
