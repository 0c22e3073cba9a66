package tw.servicequality.consolidation;

import java.time.YearMonth;
import java.util.regex.Pattern;
import tw.servicequality.platform.problem.ProblemException;

/** Months in paths. */
public final class MonthParameter {

    /** From 1912, the first ROC year, to 2110. */
    private static final Pattern MONTH = Pattern.compile("(?:19[1-9]\\d|20\\d{2}|21(?:0\\d|10))-(?:0[1-9]|1[0-2])");

    private MonthParameter() {
    }

    /**
     * A month such as {@code 2026-10}.
     *
     * @throws ProblemException INVALID_PARAMETER for what is no month of ROC years 1 to 199
     */
    public static YearMonth read(String text) {
        if (!MONTH.matcher(text).matches() || text.compareTo("1912") < 0) {
            throw ProblemException.parameter("month", "month-form");
        }
        return YearMonth.parse(text);
    }
}
