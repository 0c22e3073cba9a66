package tw.servicequality.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.ActivityCount;
import tw.servicequality.kpi.rules.Aggregate;
import tw.servicequality.kpi.rules.CountedQuantity;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.kpi.rules.KpiYearFigures;

/**
 * The indicators of a year and all their figures, as read at one moment.
 *
 * @param units all units in the office's order
 * @param stored the stored figures by cell
 * @param counts what activities add up to, by item, unit (null for the office) and month
 */
public record KpiSheet(int year, LocalDate today, List<UnitReference> units, List<Indicator> indicators, Map<Measurement.Cell, Measurement> stored,
        Map<CountKey, ActivityCount> counts) {

    /** Which sum of activities. */
    record CountKey(UUID lineageId, UUID unitId, YearMonth month) {
    }

    public Optional<Indicator> find(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The day for which the year is shown: today, or the year's end. */
    public LocalDate shownDay() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return today.isAfter(end) ? end : today;
    }

    /** The figures of a unit, or of the office when the unit is null, with what they are judged by. */
    public KpiYearFigures figures(Indicator indicator, UUID unitId) {
        Map<Integer, Figure> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            Sourced cell = cell(indicator, unitId, month);
            if (cell != null && cell.figure() != null) {
                months.put(month, cell.figure());
            }
        }
        return new KpiYearFigures(indicator.definition(), year, indicator.targets()::on, months);
    }

    /**
     * What counts in a cell: the figure that somebody typed; else what activities add up to; else, for the office, what its units have together.
     * Where a unit typed its own count, the office's sum takes that instead of what the unit's activities add up to.
     *
     * @return null for a cell that was never written and for which nothing else stands in
     */
    public Sourced cell(Indicator indicator, UUID unitId, int month) {
        Measurement typed = stored.get(new Measurement.Cell(indicator.code(), unitId == null ? Measurement.OFFICE : unitId, year, month));
        if (typed != null && typed.figure() != null) {
            return new Sourced(typed.figure(), typed.source, typed);
        }
        Figure counted = indicator.isCounted() ? counted(indicator, unitId, month) : null;
        if (counted != null) {
            Figure corrected = unitId == null ? corrected(counted, indicator, month) : counted;
            if (corrected != counted) {
                return new Sourced(corrected, MeasurementSource.UNITS, typed);
            }
            return new Sourced(counted, MeasurementSource.ACTIVITIES, typed);
        }
        Figure together = unitId == null ? ofUnits(indicator, month) : null;
        if (together != null) {
            return new Sourced(together, MeasurementSource.UNITS, typed);
        }
        return typed == null ? null : new Sourced(null, typed.source, typed);
    }

    /** Whether a unit has a figure of its own in this year. */
    public boolean hasFigures(Indicator indicator, UUID unitId) {
        for (int month = 1; month <= 12; month++) {
            Sourced cell = cell(indicator, unitId, month);
            if (cell != null && cell.figure() != null) {
                return true;
            }
        }
        return false;
    }

    public UnitReference unit(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Of an indicator of several items the item for which most was done: the plan counts one event once, though it serves two items (志工聯繫會報),
     * and one round of inspections serves all the facilities that it names.
     */
    private Figure counted(Indicator indicator, UUID unitId, int month) {
        CountedQuantity quantity = CountedQuantity.of(indicator.duty().unit());
        long most = 0;
        for (UUID lineage : indicator.lineages()) {
            ActivityCount count = counts.get(new CountKey(lineage, unitId, YearMonth.of(year, month)));
            if (count != null) {
                most = Math.max(most, switch (quantity) {
                    case TIMES -> count.times();
                    case PEOPLE -> count.people();
                    case PIECES -> count.pieces();
                });
            }
        }
        return most == 0 ? null : Figure.amount(BigDecimal.valueOf(most));
    }

    /** What all activities add up to, with the counts that units typed in the place of what their own activities add up to. */
    private Figure corrected(Figure counted, Indicator indicator, int month) {
        BigDecimal all = counted.value();
        boolean isCorrected = false;
        for (UUID unit : indicator.unitIds()) {
            Measurement typed = stored.get(new Measurement.Cell(indicator.code(), unit, year, month));
            if (typed != null && typed.figure() != null) {
                Figure own = counted(indicator, unit, month);
                all = all.add(typed.figure().value()).subtract(own == null ? BigDecimal.ZERO : own.value());
                isCorrected = true;
            }
        }
        return isCorrected ? Figure.amount(all.max(BigDecimal.ZERO)) : counted;
    }

    private Figure ofUnits(Indicator indicator, int month) {
        List<Figure> figures = new ArrayList<>();
        for (UUID unit : indicator.unitIds()) {
            Sourced cell = cell(indicator, unit, month);
            figures.add(cell == null ? null : cell.figure());
        }
        return new Aggregate(figures.stream().filter(Objects::nonNull).toList()).together().orElse(null);
    }
}
