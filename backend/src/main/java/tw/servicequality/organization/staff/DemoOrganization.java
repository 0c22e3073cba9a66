package tw.servicequality.organization.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.start.FirstStart;

/**
 * Sample data of this room: gives the sample chief and officer their unit, and fills the staff list of an office that has none with
 * people whose names say that they are samples.
 */
@ApplicationScoped
class DemoOrganization {

    private static final int PLACE = 41;
    private static final String UNIT = "surveying";

    private final DemoAccounts accounts;
    private final OrganizationService organization;
    private final StaffService staff;

    DemoOrganization(DemoAccounts accounts, OrganizationService organization, StaffService staff) {
        this.accounts = accounts;
        this.organization = organization;
        this.staff = staff;
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (!accounts.isWanted()) {
            return;
        }
        organization.unitsByCode(List.of(UNIT)).values().forEach(unit -> accounts.place(unit.id()));
        if (staff.list(null, null, null, null, 1, null).items().isEmpty()) {
            for (String title : List.of("主任", "秘書", "專員")) {
                add("示範" + title, title, null, false);
            }
            for (UnitResponse unit : organization.allUnits()) {
                if (unit.kind() == UnitKind.SECTION) {
                    add("示範課長（" + unit.name() + "）", "課長", unit.id(), false);
                }
                add("示範承辦人（" + unit.name() + "）", "承辦人", unit.id(), false);
                add("示範種子人員（" + unit.name() + "）", "承辦人", unit.id(), true);
            }
        }
    }

    private void add(String name, String title, UUID unitId, boolean websiteSeed) {
        staff.create(new StaffRequest(name, title, unitId, null, websiteSeed, true));
    }
}
