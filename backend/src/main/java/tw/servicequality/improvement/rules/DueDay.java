package tw.servicequality.improvement.rules;

import java.time.LocalDate;

/** Until when an improvement may be planned: not into the past, and not so far away that it is a slip of the pen. */
public final class DueDay {

    private static final int LONGEST_YEARS = 3;

    private DueDay() {
    }

    /**
     * What is wrong with a day.
     *
     * @param before the day that holds so far; it may stay although it has passed; null when there is none
     * @return the code of the fault; null when nothing is wrong
     */
    public static String fault(LocalDate wanted, LocalDate before, LocalDate today) {
        if (wanted.equals(before)) {
            return null;
        }
        return wanted.isBefore(today) ? "date-order" : wanted.isAfter(latest(today)) ? "date-latest" : null;
    }

    /** The last day that may be planned. */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(LONGEST_YEARS);
    }
}
