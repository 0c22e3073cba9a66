package tw.servicequality.duty.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.Pace;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * All that decides how a duty stands on a day; on any day, also a past one.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param due the day that counts, not before {@code to}
 * @param noticeFrom the first day on which so few working days are left that it needs attention
 * @param required how often it must be done
 * @param recordsFrom first day for which things are kept
 * @param counts how often it was done in each month of the period; months without are absent
 * @param mark what somebody declared; null when nobody did, or it was taken back
 */
public record DutyStanding(ScheduleKind kind, LocalDate from, LocalDate to, LocalDate due, LocalDate noticeFrom, int required,
        LocalDate recordsFrom, Map<YearMonth, Integer> counts, Mark mark) {

    /** Working days before the due day from which a monthly duty needs attention. */
    private static final int NOTICE_MONTHLY = 5;
    /** The same for a window or a call: they come once, and take longer to prepare. */
    private static final int NOTICE_OTHERS = 10;

    /**
     * What somebody declared: done or waived.
     *
     * @param doneOn only with {@link DutyState#DONE}
     */
    public record Mark(DutyState state, LocalDate doneOn) {
    }

    /** How many working days before its due day a duty of this kind begins to need attention; yearly numbers go by their pace. */
    public static int notice(ScheduleKind kind) {
        return kind == ScheduleKind.MONTHLY ? NOTICE_MONTHLY : NOTICE_OTHERS;
    }

    /** How often it was done, by what was recorded for the months up to that of a day. */
    public int done(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        return counts.entrySet().stream().filter(count -> !count.getKey().isAfter(last)).mapToInt(Map.Entry::getValue).sum();
    }

    /** Whether it was done, waived or still open on a day. */
    public DutyState state(LocalDate day) {
        if (done(day) >= required || mark != null && mark.state() == DutyState.DONE && !mark.doneOn().isAfter(day)) {
            return DutyState.DONE;
        }
        // A waiver says that it was not needed in this period at all, so it holds for every day of it.
        return mark != null && mark.state() == DutyState.WAIVED ? DutyState.WAIVED : DutyState.OPEN;
    }

    /** How much was still to be done on a day; nothing when it was declared done or waived. */
    public int missing(LocalDate day) {
        return state(day) == DutyState.OPEN ? required - done(day) : 0;
    }

    /** Whether it was done only after its due day; then somebody has declared so. */
    public boolean isLate() {
        return mark != null && mark.state() == DutyState.DONE && mark.doneOn().isAfter(due) && done(due) < required;
    }

    /** How often it should have been done by a day at an even pace; null for all but yearly numbers. */
    public BigDecimal expected(LocalDate day) {
        return isYearlyNumber() ? pace().expected(day) : null;
    }

    /** Whether its period had begun on a day; before, nothing can be declared about it. */
    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    /** How it stood at the end of a day. */
    public ItemStatus on(LocalDate day) {
        if (!hasBegun(day)) {
            return ItemStatus.NOT_DUE;
        }
        if (state(day) != DutyState.OPEN) {
            return ItemStatus.ON_TRACK;
        }
        if (isYearlyNumber()) {
            return numberOn(day);
        }
        if (day.isAfter(due)) {
            return ItemStatus.OVERDUE;
        }
        return day.isBefore(noticeFrom) ? ItemStatus.ON_TRACK : ItemStatus.ATTENTION;
    }

    private ItemStatus numberOn(LocalDate day) {
        if (from.isBefore(recordsFrom) && done(day) == 0) {
            return ItemStatus.NO_DATA; // what was done before records began is not known
        }
        if (day.isAfter(due)) {
            return ItemStatus.OVERDUE;
        }
        return pace().status(BigDecimal.valueOf(done(day)), day.isAfter(to) ? to : day);
    }

    private boolean isYearlyNumber() {
        return kind == ScheduleKind.TIMES_PER_YEAR;
    }

    private Pace pace() {
        return Pace.of(required, from, to);
    }
}
