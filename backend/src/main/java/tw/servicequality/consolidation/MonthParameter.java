package tw.servicequality.consolidation;

import java.time.YearMonth;
import java.util.regex.Pattern;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.rules.RocDate;

/** Months in paths. */
public final class MonthParameter {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    private MonthParameter() {
    }

    /**
     * A month such as {@code 2026-10}.
     *
     * @throws ProblemException INVALID_PARAMETER for what is no month of ROC years 1 to 199
     */
    public static YearMonth read(String text) {
        if (!MONTH.matcher(text).matches() || !RocDate.isInRange(YearMonth.parse(text).getYear())) {
            throw ProblemException.parameter("month", "month-form");
        }
        return YearMonth.parse(text);
    }
}
