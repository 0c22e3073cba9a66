package tw.servicequality.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.improvement.DueImprovement;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.reminder.rules.Concern;

/**
 * A planned improvement that is overdue or due soon.
 *
 * @param finding absent where its source is confidential
 * @param workingDaysLeft from today to the due day, negative when past; absent when the calendar does not reach so far
 */
@Schema(description = "An improvement that is overdue or due soon. 逾期或即將到期的矯正預防措施。")
public record WaitingImprovement(@Schema(required = true) UUID id, @Schema(required = true) String number, String finding,
        @Schema(required = true) UnitReference unit, @Schema(required = true) String ownerName, @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean overdue, Integer workingDaysLeft) {

    /** No week has fewer working days than five in seven, but for one long rest such as the lunar new year's. */
    private static final int LONGEST_REST = 14;

    /** The last day on which something may still be due within so many working days. */
    static LocalDate furthest(LocalDate today, int daysBefore) {
        return today.plusDays(2L * daysBefore + LONGEST_REST);
    }

    /**
     * What of some planned improvements waits for somebody, the longest overdue first.
     *
     * @param daysBefore how many working days before the due day something counts as due soon
     * @param units all units
     */
    static List<WaitingImprovement> of(Collection<DueImprovement> planned, Set<Role> roles, UUID unitId, LocalDate today, int daysBefore,
            OfficeCalendar calendar, Collection<UnitReference> units) {
        Concern concern = Concern.of(roles, unitId);
        Map<UUID, UnitReference> names = units.stream().collect(Collectors.toMap(UnitReference::id, Function.identity()));
        DueDays days = new DueDays(calendar, true);
        return planned.stream().filter(it -> concern.includes(List.of(it.unitId())) && it.isSeenBy(roles, unitId))
                .map(it -> new WaitingImprovement(it.id(), it.number(), it.finding(), names.get(it.unitId()), it.ownerName(), it.dueOn(),
                        it.dueOn().isBefore(today), days.workingDaysLeft(today, it.dueOn())))
                .filter(it -> it.overdue() || it.isNear(today, daysBefore)).toList();
    }

    /** Where the calendar does not reach, days of the week are counted instead of working days: rather too late than too often. */
    private boolean isNear(LocalDate today, int daysBefore) {
        return workingDaysLeft != null ? workingDaysLeft <= daysBefore : !dueOn.isAfter(today.plusDays(daysBefore));
    }
}
