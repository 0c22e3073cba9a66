package tw.servicequality.reminder.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.duty.rules.LeftOpen;

/** The years whose duties may wait for somebody on a day. */
public final class YearsAround {

    /** No week has fewer working days than five in seven, but for one long rest such as the lunar new year's. */
    private static final int LONGEST_REST = 14;

    private YearsAround() {
    }

    /**
     * The Gregorian years, the earliest first; what the year before left open is told as long as it counts ({@link LeftOpen}).
     *
     * @param workingDays how many working days ahead are looked at
     */
    public static List<Integer> of(LocalDate today, int workingDays) {
        int first = LeftOpen.firstYear(today.getYear(), today);
        int last = today.plusDays(2L * workingDays + LONGEST_REST).getYear();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
