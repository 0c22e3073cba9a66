package tw.servicequality.organization.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** A person of the office. Leaves by deactivating, never deleted: earlier records keep the name. */
@Entity
class StaffMember {

    @Id
    UUID id;
    String name;
    String title;
    UUID unitId;
    UUID accountId;
    boolean websiteSeed;
    boolean active = true;
    @Version
    int version;

    protected StaffMember() {
    }

    StaffMember(StaffRequest request) {
        this.id = Ids.next();
        change(request);
    }

    void change(StaffRequest request) {
        name = request.name().strip();
        title = request.title().strip();
        unitId = request.unitId();
        accountId = request.accountId();
        websiteSeed = Boolean.TRUE.equals(request.websiteSeed());
        active = request.active() == null || request.active();
    }
}
