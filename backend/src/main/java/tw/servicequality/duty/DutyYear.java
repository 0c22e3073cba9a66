package tw.servicequality.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.DutyState;

/**
 * A duty of a year, for rooms that say how items stood through the year.
 *
 * @param unitIds the units that owe it, in the office's order
 * @param joint whether they owe it together
 * @param called whether it was called for on occasion
 * @param mark what somebody declared; null when nobody did
 * @param standing the facts that decide how it stands
 */
public record DutyYear(String id, UUID lineageId, List<UUID> unitIds, boolean joint, boolean called, DueResponse due,
        DutyResponse.Mark mark, DutyStanding standing) {

    public ScheduleKind kind() {
        return standing.kind();
    }

    /** First day of the period. */
    public LocalDate from() {
        return standing.from();
    }

    /** Last day of the period. */
    public LocalDate to() {
        return standing.to();
    }

    public int required() {
        return standing.required();
    }

    /** How often it was done in each month; months without are absent. */
    public Map<YearMonth, Integer> counts() {
        return standing.counts();
    }

    /** Whether it was done, waived or still open at the end of a day. */
    public DutyState state(LocalDate day) {
        return standing.state(day);
    }

    /** How it stood at the end of a day; the present month counts as far as it is recorded. */
    public ItemStatus on(LocalDate day) {
        return standing.on(day);
    }
}
