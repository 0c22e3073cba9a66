package tw.servicequality.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.kpi.rules.KpiYearFigures;

/**
 * How an indicator stands and stood through a year, for rooms that look at the whole year.
 *
 * @param lineages of the items concerned
 * @param unitId the unit that answers for itself; null where the office reaches the target together
 * @param unitIds the units concerned
 */
public record KpiYear(String code, Set<UUID> lineages, UUID unitId, List<UUID> unitIds, KpiYearFigures figures) {

    /** The first month that it is about. */
    public YearMonth from() {
        return YearMonth.from(figures.definition().begin(figures.year()));
    }

    /** The last month that it is about. */
    public YearMonth to() {
        return YearMonth.from(figures.definition().end(figures.year()));
    }

    /** How it stood at the end of a day; what is judged month by month as that month stood. */
    public KpiStatus on(LocalDate day) {
        return figures.definition().period() == Quantity.Period.MONTH && day.getYear() == figures.year()
                ? figures.inMonth(day.getMonthValue(), day) : figures.statusOn(day);
    }

    /** How the year stands as a whole at the end of a day. */
    public KpiStatus year(LocalDate day) {
        return figures.statusOn(day);
    }
}
