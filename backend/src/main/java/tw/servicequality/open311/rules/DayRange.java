package tw.servicequality.open311.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The days that a query means, both included: 90 at the most, the last 90 when it says nothing. Requests are told by the day, so a moment stands for its
 * whole day in the office's zone.
 */
public record DayRange(LocalDate from, LocalDate to) {

    /** The most days that lie between the first and the last. */
    public static final int MOST = 90;

    /**
     * @param start {@code start_date}; null when absent
     * @param end {@code end_date}; null when absent
     */
    public static DayRange of(LocalDate start, LocalDate end, LocalDate today) {
        if (start == null) {
            LocalDate to = end == null ? today : end;
            return new DayRange(to.minusDays(MOST), to);
        }
        LocalDate latest = start.plusDays(MOST);
        return new DayRange(start, end != null ? end : latest.isBefore(today) ? latest : today.isBefore(start) ? start : today);
    }

    /** Whether the last day stands before the first. */
    public boolean isReversed() {
        return to.isBefore(from);
    }

    /** Whether it spans more than the specification allows. */
    public boolean isTooLong() {
        return to.isAfter(from.plusDays(MOST));
    }

    /**
     * The day of a moment as the specification writes it ({@code 2010-01-01T00:00:00Z}), or of a plain date.
     *
     * @throws DateTimeException when it is neither
     */
    public static LocalDate day(String text, ZoneId zone) {
        return text.indexOf('T') < 0 ? LocalDate.parse(text) : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
    }
}
