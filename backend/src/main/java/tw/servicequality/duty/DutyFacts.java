package tw.servicequality.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.activity.ActivityService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.duty.setting.DutySetting;
import tw.servicequality.duty.setting.DutySettings;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;

/**
 * Brings together all that duties are reckoned from, in seven statements whatever the number of duties: settings, calls, plans, units, the
 * calendar's stamp, monthly sums of activities, declarations. See docs/adr/0009-duties-are-reckoned.md.
 */
@ApplicationScoped
public class DutyFacts {

    private final DutySettings settings;
    private final DutyCalls calls;
    private final DutyMarks marks;
    private final ActionItemService items;
    private final OrganizationService organization;
    private final CalendarService calendar;
    private final ActivityService activities;
    private final OfficeClock clock;

    DutyFacts(DutySettings settings, DutyCalls calls, DutyMarks marks, ActionItemService items, OrganizationService organization,
            CalendarService calendar, ActivityService activities, OfficeClock clock) {
        this.settings = settings;
        this.calls = calls;
        this.marks = marks;
        this.items = items;
        this.organization = organization;
        this.calendar = calendar;
        this.activities = activities;
        this.clock = clock;
    }

    /** The day in Taipei. */
    public LocalDate today() {
        return clock.today();
    }

    /** The duties of the Gregorian years from one to another, both included. */
    public Reckoning reckon(int firstYear, int lastYear) {
        DutySetting setting = settings.only();
        LocalDate begin = LocalDate.of(firstYear, 1, 1);
        LocalDate end = LocalDate.of(lastYear, 12, 31);
        List<CalledDuty> called = calls.touching(begin, end);
        // A call may reach over the year's ends; what was done and which plan governs is then needed there as well.
        LocalDate earliest = called.stream().map(call -> call.periodFrom).filter(day -> day.isBefore(begin)).min(LocalDate::compareTo).orElse(begin);
        LocalDate latest = called.stream().map(call -> call.periodTo).filter(day -> day.isAfter(end)).max(LocalDate::compareTo).orElse(end);
        List<PlanInForce> plans = items.inForce(earliest, latest);
        List<UnitResponse> units = organization.allUnits();
        DueDays days = new DueDays(calendar.calendar(), setting.rollForward);
        Tally tally = Tally.of(activities.counts(YearMonth.from(earliest), YearMonth.from(latest)));
        Map<DutyMark.Key, DutyMark> declared = marks.ending(begin, end);
        return new DutyList(setting.recordsFrom, plans, units, days, tally, declared).reckon(clock.today(), firstYear, lastYear, called);
    }
}
