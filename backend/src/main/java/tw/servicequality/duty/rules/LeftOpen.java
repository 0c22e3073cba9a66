package tw.servicequality.duty.rules;

import java.time.LocalDate;
import java.time.Month;

/** How long what a year left open is looked after in the next one. */
public final class LeftOpen {

    /** From this month on it is history, to be seen in its own year; see docs/adr/0011-statuses.md. */
    private static final Month HISTORY = Month.APRIL;

    private LeftOpen() {
    }

    /**
     * The first year whose open duties are asked for where a year is shown: in the first quarter of the present year the one before, else the
     * year itself. A year that is over is no longer looked after, and of one to come nothing is left open yet.
     *
     * @param year the Gregorian year shown
     */
    public static int firstYear(int year, LocalDate today) {
        return year == today.getYear() && today.getMonth().compareTo(HISTORY) < 0 ? year - 1 : year;
    }
}
