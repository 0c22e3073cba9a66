package tw.servicequality.complaint.rules;

import java.time.LocalDate;

/**
 * On which day a case may have come in that is registered later. A day before today makes the deadline earlier, so nobody gains time by it; but a case that is late
 * when it is registered changes figures of the past, for which 研考 answers (docs/adr/0023).
 */
public final class Receipt {

    /** The day on which 行政程序法 came into force, by which petitions are handled. */
    public static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private Receipt() {
    }

    /**
     * Why it cannot have been that day, before the calendar is asked.
     *
     * @return a fault code; null when it can
     */
    public static String fault(LocalDate received, LocalDate today) {
        if (received.isAfter(today)) {
            return "received-in-future";
        }
        return received.isBefore(FIRST) ? "received-too-early" : null;
    }

    /**
     * Why somebody may not register a case of that day.
     *
     * @param due its deadline
     * @param answersForFigures whether it is 研考 or a program that acts for it
     * @return a fault code; null when he may
     */
    public static String lateFault(LocalDate due, LocalDate today, boolean answersForFigures) {
        return due.isBefore(today) && !answersForFigures ? "received-past-deadline" : null;
    }

    /**
     * Why a case cannot have been answered that day.
     *
     * @return a fault code; null when it can
     */
    public static String replyFault(LocalDate received, LocalDate replied, LocalDate today) {
        if (replied.isAfter(today)) {
            return "replied-in-future";
        }
        return replied.isBefore(received) ? "replied-before-received" : null;
    }
}
