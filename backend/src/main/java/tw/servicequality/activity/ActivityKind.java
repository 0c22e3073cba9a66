package tw.servicequality.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** A kind of activity, as the office calls it. Put out of use, never deleted: what was recorded keeps it. */
@Entity
class ActivityKind {

    @Id
    UUID id;
    String code;
    String name;
    String nameEn;
    boolean asksPeople;
    boolean asksPieces;
    boolean active;
    /** Order in lists. */
    int place;
    @Version
    int version;

    protected ActivityKind() {
    }

    ActivityKind(ActivityKindRequest request, int place) {
        this.id = Ids.next();
        this.place = place;
        change(request);
    }

    void change(ActivityKindRequest request) {
        code = request.code();
        name = request.name().strip();
        nameEn = request.nameEn().strip();
        asksPeople = request.asksPeople();
        asksPieces = request.asksPieces();
        active = request.active();
    }

    ActivityResponse.Kind reference() {
        return new ActivityResponse.Kind(code, name, nameEn);
    }

    ActivityKindResponse response() {
        return new ActivityKindResponse(id, code, name, nameEn, asksPeople, asksPieces, active, version);
    }
}
