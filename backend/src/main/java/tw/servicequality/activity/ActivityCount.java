package tw.servicequality.activity;

import java.time.YearMonth;
import java.util.UUID;

/**
 * What was done for an item in a month.
 *
 * @param unitId by this unit; null for the office as a whole, where an activity of several units counts once
 * @param people person-times
 */
public record ActivityCount(UUID lineageId, UUID unitId, YearMonth month, int activities, int times, int people, int pieces) {
}
