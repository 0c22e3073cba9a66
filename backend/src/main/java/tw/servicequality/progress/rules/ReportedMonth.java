package tw.servicequality.progress.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months that reports are about. */
public final class ReportedMonth {

    private static final int MONTHS = 12;

    private ReportedMonth() {
    }

    /** Whether it has begun, so that its report can be worked on. */
    public static boolean hasBegun(YearMonth month, LocalDate today) {
        return !month.isAfter(YearMonth.from(today));
    }

    /** Whether it is over, so that its report can be submitted. */
    public static boolean isOver(YearMonth month, LocalDate today) {
        return month.isBefore(YearMonth.from(today));
    }

    /** Whether its report is demanded: no month from before records began is. */
    public static boolean isDemanded(YearMonth month, LocalDate recordsFrom) {
        return !month.isBefore(YearMonth.from(recordsFrom));
    }

    /** The months that are over and whose reports are demanded, the oldest first. */
    public static List<YearMonth> demanded(LocalDate recordsFrom, LocalDate today) {
        return Stream.iterate(YearMonth.from(recordsFrom), month -> isOver(month, today), month -> month.plusMonths(1)).toList();
    }

    /** The months of a Gregorian year that have begun, the oldest first. */
    public static List<YearMonth> begun(int year, LocalDate today) {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month)).filter(month -> hasBegun(month, today)).toList();
    }
}
