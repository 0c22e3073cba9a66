package tw.servicequality.complaint.rules;

import java.time.LocalDate;
import tw.servicequality.calendar.rules.RocDate;

/** The number of a case: {@code C}, the ROC date of receipt, and how many-th it is of that day ({@code C1151126-00027}). */
public final class CaseNumber {

    private CaseNumber() {
    }

    /** The number of the n-th case of a day, n from 1. */
    public static String of(LocalDate day, long n) {
        return String.format("C%03d%02d%02d-%05d", RocDate.year(day), day.getMonthValue(), day.getDayOfMonth(), n);
    }
}
