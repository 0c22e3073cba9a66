package tw.servicequality.actionitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Brings together what items are seen against. */
@ApplicationScoped
class UnitsAndDays {

    private final OrganizationService organization;
    private final CalendarService calendar;
    private final DueDayRule rule;
    private final OfficeClock clock;

    UnitsAndDays(OrganizationService organization, CalendarService calendar, DueDayRule rule, OfficeClock clock) {
        this.organization = organization;
        this.calendar = calendar;
        this.rule = rule;
        this.clock = clock;
    }

    /** The surroundings of this request. */
    Surroundings today() {
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        return new Surroundings(clock.today(), new DueDays(calendar.calendar(), rule.rollsForward()), units);
    }
}
