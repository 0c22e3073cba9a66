package tw.servicequality.actionitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Brings together what items are seen against, from the rooms before this one. */
@ApplicationScoped
class UnitsAndDays {

    private final OrganizationService organization;
    private final CalendarService calendar;
    private final OfficeClock clock;

    UnitsAndDays(OrganizationService organization, CalendarService calendar, OfficeClock clock) {
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The surroundings of this request. */
    Surroundings today() {
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        return new Surroundings(clock.today(), calendar.calendar(), units);
    }
}
