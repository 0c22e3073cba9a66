package tw.servicequality.organization;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import tw.servicequality.identity.DemoAccounts;
import tw.servicequality.platform.FirstStart;

/** Gives the sample chief and officer their unit, where sample data are wanted and the office has that unit. */
@ApplicationScoped
class DemoUnits {

    private static final int PLACE = 41;
    private static final String UNIT = "surveying";

    private final DemoAccounts accounts;
    private final OrganizationService organization;

    DemoUnits(DemoAccounts accounts, OrganizationService organization) {
        this.accounts = accounts;
        this.organization = organization;
    }

    void place(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (accounts.isWanted()) {
            organization.unitsByCode(List.of(UNIT)).values().forEach(unit -> accounts.place(unit.id()));
        }
    }
}
