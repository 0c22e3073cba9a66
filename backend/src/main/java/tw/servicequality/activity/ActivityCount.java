package tw.servicequality.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import tw.servicequality.activity.rules.MonthSums;

/**
 * What was done for an item in a month.
 *
 * @param unitId by this unit; null for the office as a whole, where an activity of several units counts once
 * @param people person-times
 */
public record ActivityCount(UUID lineageId, UUID unitId, YearMonth month, int activities, int times, int people, int pieces) {

    /**
     * As the sums are kept.
     *
     * @param monthStart the month's first day
     * @param unitId the unit, or {@link MonthSums#OFFICE}
     */
    ActivityCount(LocalDate monthStart, UUID lineageId, UUID unitId, int activities, long times, long people, long pieces) {
        this(lineageId, MonthSums.OFFICE.equals(unitId) ? null : unitId, YearMonth.from(monthStart), activities, bounded(times), bounded(people), bounded(pieces));
    }

    /** Two thousand million in one month is beyond any office; more than that is told as that. */
    private static int bounded(long sum) {
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }
}
