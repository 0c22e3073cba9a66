package tw.servicequality.complaint.rules;

import java.time.LocalDate;
import tw.servicequality.calendar.rules.WorkingDays;

/** Whether a case was followed up as the plan promises: 立即列管. */
public final class FollowUp {

    private FollowUp() {
    }

    /** Registered on the day of receipt; what came in on a day off by the end of the next working day. Asks the calendar only where the two days differ. */
    public static boolean isRegisteredAtOnce(LocalDate receivedOn, LocalDate registeredOn, WorkingDays calendar) {
        return !registeredOn.isAfter(receivedOn) || !registeredOn.isAfter(calendar.roll(receivedOn));
    }
}
