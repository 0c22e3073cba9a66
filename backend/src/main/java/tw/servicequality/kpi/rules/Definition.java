package tw.servicequality.kpi.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.rules.RocYears;
import tw.servicequality.platform.rules.RocDate;

/**
 * What an indicator is, whatever its target.
 *
 * @param years in which ROC years it is asked for; null means every year
 * @param fromMonth first month of the window in which it counts; null when all year
 * @param toMonth last month of that window; null when all year
 */
public record Definition(Quantity.Kind kind, Quantity.Period period, RocYears years, Integer fromMonth, Integer toMonth) {

    /** Whether it is asked for in a Gregorian year. */
    public boolean isAskedFor(int year) {
        return years == null || years.include(year - RocDate.OFFSET);
    }

    /** The first day on which something counts. */
    public LocalDate begin(int year) {
        return LocalDate.of(year, fromMonth == null ? 1 : fromMonth, 1);
    }

    /** The last day on which something counts. */
    public LocalDate end(int year) {
        return YearMonth.of(year, toMonth == null ? 12 : toMonth).atEndOfMonth();
    }

    /** Whether what is counted grows through the year towards its target. */
    public boolean isGrowing() {
        return (kind == Quantity.Kind.COUNT || kind == Quantity.Kind.CHECKLIST) && period == Quantity.Period.YEAR;
    }
}
