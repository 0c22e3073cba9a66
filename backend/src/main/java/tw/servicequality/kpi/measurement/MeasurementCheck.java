package tw.servicequality.kpi.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.kpi.Amounts;
import tw.servicequality.kpi.Indicator;
import tw.servicequality.kpi.KpiSheet;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.rules.Figure;
import tw.servicequality.platform.problem.ProblemException;

/** Checks figures that somebody wants to store, and finds every fault at once. */
final class MeasurementCheck {

    /**
     * A cell and what is to stand in it.
     *
     * @param figure null when it is to be empty
     */
    record Wanted(int position, MeasurementEntry entry, Indicator indicator, UUID unitId, Figure figure) {

        Measurement.Cell cell() {
            return new Measurement.Cell(indicator.code(), unitId == null ? Measurement.OFFICE : unitId, entry.year(), entry.month());
        }
    }

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** A fault of one cell. */
    private record Found(int position, String field, String code, Object[] values) {
    }

    private final IntFunction<KpiSheet> sheets;
    private final List<Found> faults = new ArrayList<>();

    /** @param sheets the sheet of a year */
    MeasurementCheck(IntFunction<KpiSheet> sheets) {
        this.sheets = sheets;
    }

    /** Every fault, as a batch names it. */
    List<ProblemException.Fault> faults() {
        return faults.stream().map(it -> new ProblemException.Fault("entries[" + it.position() + "]." + it.field(), it.code(), it.values())).toList();
    }

    /** The faults of one entry, at its own properties. */
    List<ProblemException.Fault> faults(int position) {
        return faults.stream().filter(it -> it.position() == position).map(it -> new ProblemException.Fault(it.field(), it.code(), it.values())).toList();
    }

    /** What is wanted, as far as it is sound; the rest stands in {@link #faults}. */
    List<Wanted> wanted(List<MeasurementEntry> entries) {
        List<Wanted> wanted = new ArrayList<>();
        Set<Measurement.Cell> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            MeasurementEntry entry = entries.get(i);
            KpiSheet sheet = sheets.apply(entry.year());
            Optional<Indicator> indicator = sheet.find(entry.kpi());
            if (indicator.isEmpty()) {
                fault(i, "kpi", "kpi-unknown", entry.kpi());
                continue;
            }
            int before = faults.size();
            UUID unit = unit(i, entry, sheet, indicator.get());
            if (YearMonth.of(entry.year(), entry.month()).isAfter(YearMonth.from(sheet.today()))) {
                fault(i, "month", "month-future");
            }
            Figure figure = figure(i, entry, indicator.get());
            if (faults.size() == before) {
                Wanted one = new Wanted(i, entry, indicator.get(), unit, figure);
                if (seen.add(one.cell())) {
                    wanted.add(one);
                } else {
                    fault(i, "month", "cell-twice");
                }
            }
        }
        return wanted;
    }

    private UUID unit(int i, MeasurementEntry entry, KpiSheet sheet, Indicator indicator) {
        LocalDate end = YearMonth.of(entry.year(), entry.month()).atEndOfMonth();
        if (entry.unit() == null) {
            if (indicator.isOfEachUnit(end)) {
                fault(i, "unit", "kpi-unit-required");
            }
            return null;
        }
        Optional<UnitReference> unit = sheet.units().stream().filter(it -> it.code().equals(entry.unit())).findFirst();
        if (unit.isEmpty()) {
            fault(i, "unit", "unit-unknown", entry.unit());
        } else if (!indicator.unitIds().contains(unit.get().id())) {
            fault(i, "unit", "kpi-unit-not-concerned", unit.get().name());
        }
        return unit.map(UnitReference::id).orElse(null);
    }

    private Figure figure(int i, MeasurementEntry entry, Indicator indicator) {
        if (entry.numerator() == null && entry.denominator() == null && entry.value() == null) {
            return null;
        }
        return switch (indicator.duty().kind()) {
            case RATIO -> ratio(i, entry);
            case AVERAGE -> average(i, entry);
            case COUNT, CHECKLIST -> amount(i, entry);
        };
    }

    private Figure ratio(int i, MeasurementEntry entry) {
        refuse(i, "value", entry.value());
        require(i, "numerator", entry.numerator());
        require(i, "denominator", entry.denominator());
        if (entry.numerator() == null || entry.denominator() == null) {
            return null;
        }
        whole(i, "numerator", entry.numerator());
        whole(i, "denominator", entry.denominator());
        if (entry.numerator().compareTo(entry.denominator()) > 0) {
            fault(i, "numerator", "above-denominator", plain(entry.numerator()), plain(entry.denominator()));
        }
        return Figure.ratio(entry.numerator(), entry.denominator());
    }

    private Figure average(int i, MeasurementEntry entry) {
        refuse(i, "numerator", entry.numerator());
        require(i, "value", entry.value());
        require(i, "denominator", entry.denominator());
        if (entry.value() == null || entry.denominator() == null) {
            return null;
        }
        if (entry.value().compareTo(PERCENT) > 0) {
            fault(i, "value", "score-above", plain(PERCENT));
        }
        whole(i, "denominator", entry.denominator());
        if (entry.denominator().signum() == 0) {
            fault(i, "denominator", "average-of-nothing");
        }
        return Figure.average(entry.value(), entry.denominator());
    }

    private Figure amount(int i, MeasurementEntry entry) {
        refuse(i, "numerator", entry.numerator());
        refuse(i, "denominator", entry.denominator());
        require(i, "value", entry.value());
        if (entry.value() == null) {
            return null;
        }
        whole(i, "value", entry.value());
        return Figure.amount(entry.value());
    }

    private void require(int i, String field, BigDecimal value) {
        if (value == null) {
            fault(i, field, "figure-missing");
        }
    }

    private void refuse(int i, String field, BigDecimal value) {
        if (value != null) {
            fault(i, field, "figure-not-asked");
        }
    }

    private void whole(int i, String field, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0) {
            fault(i, field, "whole-number", plain(value));
        }
    }

    private void fault(int i, String field, String code, Object... values) {
        faults.add(new Found(i, field, code, values));
    }

    private static String plain(BigDecimal value) {
        return Amounts.plain(value).toPlainString();
    }
}
