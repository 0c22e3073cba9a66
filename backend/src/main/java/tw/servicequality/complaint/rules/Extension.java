package tw.servicequality.complaint.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far a deadline may be put off: at most 30 days from receipt in all; a chief approves up to 15 days beyond the first deadline, more only the
 * secretary. The petitioner is told before the old deadline, so it cannot be approved afterwards.
 */
public final class Extension {

    /** Calendar days from receipt within which a case must be answered whatever happens. */
    public static final int LONGEST = 30;
    /** Calendar days beyond the first deadline that a chief may approve. */
    public static final int BY_CHIEF = 15;

    /** Who must approve. */
    public enum Level { CHIEF, SECRETARY }

    private Extension() {
    }

    /**
     * Why an extension is not possible.
     *
     * @return a fault code; null when it is possible
     */
    public static String fault(LocalDate received, LocalDate dueNow, LocalDate wanted, LocalDate today) {
        if (today.isAfter(dueNow)) {
            return "extension-too-late";
        }
        if (!wanted.isAfter(dueNow)) {
            return "extension-not-later";
        }
        return wanted.isAfter(received.plusDays(LONGEST)) ? "extension-too-long" : null;
    }

    /** Who must approve it. */
    public static Level level(LocalDate firstDue, LocalDate wanted) {
        return ChronoUnit.DAYS.between(firstDue, wanted) > BY_CHIEF ? Level.SECRETARY : Level.CHIEF;
    }
}
