package tw.servicequality.tabular.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Dates as spreadsheets store them in words: {@code 2026-10-05} or {@code 2026-10-05T10:30:00.000000004}. */
public final class SheetDate {

    private static final int HALF_MILLISECOND = 500_000;

    private SheetDate() {
    }

    /**
     * The moment, rounded to milliseconds, because spreadsheets reckon a time as a fraction of a day; midnight of a day.
     *
     * @throws DateTimeException for anything else
     */
    public static LocalDateTime of(String text) {
        return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text).plusNanos(HALF_MILLISECOND).truncatedTo(ChronoUnit.MILLIS);
    }
}
