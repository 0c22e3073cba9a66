package tw.servicequality.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.rules.DutyStanding;

/**
 * A duty of a year, for rooms that say how items stood through the year.
 *
 * @param unitIds the units that owe it, in the office's order
 * @param standing the facts that decide how it stands
 */
public record DutyYear(UUID lineageId, List<UUID> unitIds, DutyStanding standing) {

    /** First day of the period. */
    public LocalDate from() {
        return standing.from();
    }

    /** Last day of the period. */
    public LocalDate to() {
        return standing.to();
    }

    /** How it stood at the end of a day; the present month counts as far as it is recorded. */
    public ItemStatus on(LocalDate day) {
        return standing.on(day);
    }
}
