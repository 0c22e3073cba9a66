package tw.servicequality.platform.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the office writes them: ROC year = Gregorian year − 1911. Inside the program and on the wire dates are Gregorian. */
public final class RocDate {

    /** What the Gregorian year exceeds the ROC year by. */
    public static final int OFFSET = 1911;

    private static final int LAST_ROC = 199;

    /** The first Gregorian year that the office can mean. */
    public static final int FIRST_YEAR = OFFSET + 1;

    /** The last Gregorian year that the office can mean. */
    public static final int LAST_YEAR = OFFSET + LAST_ROC;

    /** The first day of all. */
    public static final LocalDate BEGINNING = LocalDate.of(FIRST_YEAR, 1, 1);

    private static final int FIRST_GREGORIAN = 1900;
    private static final Pattern WORDS = Pattern.compile("(?:中華民國|民國)?\\s*(\\d{1,4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,4})([/.\\-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{3,4})(\\d{2})(\\d{2})");

    private RocDate() {
    }

    /** A text that is no date; the code names why and has a text in the message files. */
    public static final class Unreadable extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Unreadable(String code, String text) {
            super(code + ": " + text);
            this.code = code;
        }

        /** {@code date-unreadable}, {@code date-impossible} or {@code date-year-unclear}. */
        public String code() {
            return code;
        }
    }

    /**
     * Reads a date as people type it: {@code 115/11/22}, {@code 115.11.22}, {@code 115-11-22}, {@code 1151122}, {@code 115年11月22日} with or
     * without 民國 or 中華民國, {@code 2026-11-22}, {@code 2026/11/22}, {@code 20261122}; full-width characters are welcome.
     * Years 1–199 are ROC years, from 1900 on they are Gregorian.
     *
     * @throws Unreadable for other forms, for dates that do not exist, and for years between
     */
    public static LocalDate parse(String text) {
        String plain = halfWidth(text).strip();
        Matcher matcher = WORDS.matcher(plain);
        if (matcher.matches()) {
            return date(text, matcher.group(1), matcher.group(2), matcher.group(3), plain.contains("民國"));
        }
        matcher = SEPARATED.matcher(plain);
        if (matcher.matches()) {
            return date(text, matcher.group(1), matcher.group(3), matcher.group(4), false);
        }
        matcher = COMPACT.matcher(plain);
        if (matcher.matches()) {
            return date(text, matcher.group(1), matcher.group(2), matcher.group(3), false);
        }
        throw new Unreadable("date-unreadable", text);
    }

    /** {@code 115年11月22日}. */
    public static String words(LocalDate date) {
        return year(date.getYear()) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** {@code 115/11/22}, for tables. */
    public static String table(LocalDate date) {
        return "%s/%02d/%02d".formatted(year(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the office can mean a Gregorian year, and the database can hold it. */
    public static boolean isInRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The ROC year of a date; 0 and less before 1912. */
    public static int year(LocalDate date) {
        return date.getYear() - OFFSET;
    }

    private static String year(int gregorian) {
        int roc = gregorian - OFFSET;
        return roc > 0 ? Integer.toString(roc) : "民國前" + (1 - roc);
    }

    private static LocalDate date(String text, String yearText, String month, String day, boolean saysRoc) {
        int year = Integer.parseInt(yearText);
        if (year >= 1 && year <= LAST_ROC) {
            year += OFFSET;
        } else if (year < FIRST_GREGORIAN || saysRoc) {
            throw new Unreadable("date-year-unclear", text);
        }
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new Unreadable("date-impossible", text);
        }
    }

    /** Full-width ASCII (U+FF01–U+FF5E) and the ideographic space as their narrow counterparts. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                plain.append((char) (c - 0xfee0));
            } else {
                plain.append(c == '\u3000' ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
