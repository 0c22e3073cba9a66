package tw.servicequality.dissatisfaction.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The month that a report is about: that of the answers. The plan says 定期; the office reads it as every month. */
public final class ReportMonth {

    private static final int MONTHS = 12;

    private ReportMonth() {
    }

    /** Whether it has begun, so that its report can be worked on. */
    public static boolean hasBegun(YearMonth month, LocalDate today) {
        return !month.isAfter(YearMonth.from(today));
    }

    /** Whether it is over, so that no answer comes any more and its report can be submitted. */
    public static boolean isOver(YearMonth month, LocalDate today) {
        return month.isBefore(YearMonth.from(today));
    }

    /** The months of a Gregorian year that have begun, the newest first. */
    public static List<YearMonth> begun(int year, LocalDate today) {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, MONTHS + 1 - month)).filter(month -> hasBegun(month, today)).toList();
    }
}
