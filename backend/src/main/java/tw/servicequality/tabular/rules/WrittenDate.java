package tw.servicequality.tabular.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.servicequality.platform.rules.RocDate;

/** Days and instants as people type them into tables, in ROC or Gregorian years. */
public final class WrittenDate {

    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}\\s*[/.\\-年].*");
    private static final Pattern TIMED = Pattern.compile("(.+?)(?:T|\\s{1,9}|(?<=日)\\s{0,9})(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private WrittenDate() {
    }

    /** A text that is no day; the code has a text in the message files. */
    public static final class Unreadable extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unreadable(String code) {
            super(code);
        }

        /** {@code date-unreadable}, {@code date-impossible}, {@code date-year-unclear} or {@code date-two-digits}. */
        public String code() {
            return getMessage();
        }
    }

    /**
     * A day in any form that {@link RocDate} reads. In a table a year of one or two digits is refused unless 民國 stands before it: 15/10/5 may be of 1926, of 2015
     * or a day in October.
     *
     * @throws Unreadable for other forms, for days that do not exist, and for years that may be either
     */
    public static LocalDate day(String text) {
        String plain = HalfWidth.of(text).strip();
        if (TWO_DIGITS.matcher(plain).matches()) {
            throw new Unreadable("date-two-digits");
        }
        try {
            return RocDate.parse(plain);
        } catch (RocDate.Unreadable unreadable) {
            throw new Unreadable(unreadable.code());
        }
    }

    /**
     * An instant: a day, then the time, {@code 115/11/22 14:30}, {@code 2026-11-22T14:30:05.250}, with or without {@code Z} or an offset; a day alone is its midnight. Digits
     * below milliseconds are dropped, as everywhere in the program.
     *
     * @param zone in which a time without an offset is meant
     * @return null when the time is none
     * @throws Unreadable when the day is none
     */
    public static Instant instant(String text, ZoneId zone) {
        Matcher matcher = TIMED.matcher(HalfWidth.of(text).strip());
        if (!matcher.matches()) {
            return day(text).atStartOfDay(zone).toInstant();
        }
        LocalDate day = day(matcher.group(1));
        try {
            int second = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
            int nano = matcher.group(5) == null ? 0 : Integer.parseInt((matcher.group(5) + "00000000").substring(0, 9));
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), second, nano);
            ZoneId meant = matcher.group(6) == null ? zone : ZoneOffset.of(matcher.group(6));
            return day.atTime(time).atZone(meant).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
