package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import tw.servicequality.complaint.rules.DueAudience;

/**
 * A case that is late or due within two working days, as other rooms may tell of it. Nothing in it was written by a citizen.
 *
 * @param topic its name
 * @param unit name of the unit that has it; null while none has
 * @param handler name of who handles it; null when nobody is named
 * @param workingDaysLeft 0 on the due day, negative after it; null where the calendar does not reach
 * @param audience who is told of it
 */
public record DueComplaint(String number, String topic, String unit, String handler, LocalDate dueOn, Integer workingDaysLeft, DueAudience audience) {
}
