package tw.servicequality.officesummary.rules;

import java.time.YearMonth;
import tw.servicequality.platform.rules.RocDate;

/** A month as official letters write it, with a ROC year, or by ISO 8601. */
public final class WrittenMonth {

    /** Two or three digits are a ROC year, four a Gregorian one. */
    public static final String FORM = "^([0-9]{2,3}|[0-9]{4})-(0[1-9]|1[0-2])$";

    private static final int GREGORIAN = 4;

    private WrittenMonth() {
    }

    /** @param text of {@link #FORM} */
    public static YearMonth of(String text) {
        int stroke = text.indexOf('-');
        int year = Integer.parseInt(text.substring(0, stroke));
        return YearMonth.of(stroke == GREGORIAN ? year : year + RocDate.OFFSET, Integer.parseInt(text.substring(stroke + 1)));
    }

    /** With a ROC year, for example {@code 115-10}. */
    public static String roc(YearMonth month) {
        return "%03d-%02d".formatted(month.getYear() - RocDate.OFFSET, month.getMonthValue());
    }
}
