package tw.servicequality.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.reminder.rules.Concern;

/**
 * What waits for somebody.
 *
 * @param overdue the longest first
 * @param dueSoon the earliest first
 */
record Waiting(List<DutyResponse> overdue, List<DutyResponse> dueSoon) {

    private static final Comparator<DutyResponse> BY_DUE_DAY = Comparator.comparing(duty -> duty.due().date());

    /**
     * Picks what waits out of open duties, each of which may come twice, by two years.
     *
     * @param daysBefore how many working days before the due day something counts as due soon
     */
    static Waiting of(Collection<DutyResponse> open, Concern concern, LocalDate today, int daysBefore) {
        Map<String, DutyResponse> each = new LinkedHashMap<>();
        open.stream().filter(duty -> concern.includes(duty.units().stream().map(UnitReference::id).toList()))
                .forEach(duty -> each.putIfAbsent(duty.id(), duty));
        List<DutyResponse> sorted = each.values().stream().sorted(BY_DUE_DAY).toList();
        return new Waiting(sorted.stream().filter(Waiting::isOverdue).toList(),
                sorted.stream().filter(duty -> isDueSoon(duty, today, daysBefore)).toList());
    }

    /** By its status: what was done before records began is not known, and nobody is chased for it. */
    private static boolean isOverdue(DutyResponse duty) {
        return duty.status() == ItemStatus.OVERDUE;
    }

    /** Where the calendar does not reach, days of the week are counted instead of working days: rather too late than too often. */
    private static boolean isDueSoon(DutyResponse duty, LocalDate today, int daysBefore) {
        LocalDate due = duty.due().date();
        boolean near = duty.workingDaysLeft() != null ? duty.workingDaysLeft() <= daysBefore : !due.isAfter(today.plusDays(daysBefore));
        return near && !due.isBefore(today) && !isOverdue(duty);
    }

    boolean isNothing() {
        return overdue.isEmpty() && dueSoon.isEmpty();
    }
}
