package tw.servicequality.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** A unit (課室) of the office. Closed by deactivating, never deleted: earlier months keep its name. */
@Entity
public class Unit {

    @Id
    public UUID id;
    String code;
    String name;
    String nameEn;
    @Enumerated(EnumType.STRING)
    UnitKind kind;
    boolean active = true;
    /** Order in lists. */
    int place;
    @Version
    int version;

    protected Unit() {
    }

    Unit(UnitRequest request, int place) {
        this.id = Ids.next();
        this.place = place;
        change(request);
    }

    void change(UnitRequest request) {
        code = request.code();
        name = request.name().strip();
        nameEn = request.nameEn().strip();
        kind = request.kind();
        active = request.active() == null || request.active();
    }
}
