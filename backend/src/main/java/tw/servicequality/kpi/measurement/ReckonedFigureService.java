package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.kpi.Amounts;
import tw.servicequality.kpi.Indicator;
import tw.servicequality.kpi.KpiFacts;
import tw.servicequality.kpi.KpiSheet;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.rules.Figure;

/** Takes figures that other rooms reckon from their own records. */
@ApplicationScoped
@Transactional
public class ReckonedFigureService {

    private final KpiFacts facts;
    private final MeasurementService measurements;

    ReckonedFigureService(KpiFacts facts, MeasurementService measurements) {
        this.facts = facts;
        this.measurements = measurements;
    }

    /**
     * Stores what differs from what stands there, each as a new version. What somebody typed or imported is left alone until he empties it. Of the figures those
     * are taken that the indicator asks for in that month: of each unit concerned, or of the office; none where the year's plan does not have the indicator.
     *
     * @param source under which they are kept, and by which they are known again
     * @param reason why an earlier figure of the same source is corrected
     * @return how many cells changed
     */
    public int store(String kpi, List<ReckonedFigure> figures, MeasurementSource source, String reason) {
        List<MeasurementEntry> entries = ratios(kpi, figures, source, reason);
        if (!entries.isEmpty()) {
            measurements.store(new MeasurementBatch(entries), source);
        }
        return entries.size();
    }

    /** The same for what follows from a step of somebody who need not be one who may type figures. */
    public int storeRatios(String kpi, List<ReckonedFigure> figures, MeasurementSource source, String reason) {
        List<MeasurementEntry> entries = ratios(kpi, figures, source, reason);
        if (!entries.isEmpty()) {
            measurements.storeReckoned(new MeasurementBatch(entries), source);
        }
        return entries.size();
    }

    /**
     * The same for numbers of things, each in the cell of its unit, so that the office has what its units have together. Those are taken whose unit the indicator
     * concerns. Whoever lets something be counted need not be one who may type figures.
     *
     * @return how many cells changed
     */
    public int storeCounts(String kpi, List<CountedFigure> figures, MeasurementSource source, String reason) {
        Map<Integer, List<CountedFigure>> years = figures.stream().collect(Collectors.groupingBy(it -> it.month().getYear()));
        List<MeasurementEntry> entries = new ArrayList<>();
        years.forEach((year, own) -> {
            KpiSheet sheet = facts.sheet(year);
            sheet.find(kpi).ifPresent(indicator -> own.stream().filter(it -> indicator.unitIds().contains(it.unitId()))
                    .forEach(it -> entry(sheet, indicator, it, source, reason).ifPresent(entries::add)));
        });
        if (!entries.isEmpty()) {
            measurements.storeReckoned(new MeasurementBatch(entries), source);
        }
        return entries.size();
    }

    private List<MeasurementEntry> ratios(String kpi, List<ReckonedFigure> figures, MeasurementSource source, String reason) {
        Map<Integer, List<ReckonedFigure>> years = figures.stream().collect(Collectors.groupingBy(it -> it.month().getYear()));
        List<MeasurementEntry> entries = new ArrayList<>();
        years.forEach((year, own) -> {
            KpiSheet sheet = facts.sheet(year);
            sheet.find(kpi).ifPresent(indicator -> own.stream().filter(it -> isAsked(indicator, it))
                    .forEach(it -> entry(sheet, indicator, it, source, reason).ifPresent(entries::add)));
        });
        return entries;
    }

    private static boolean isAsked(Indicator indicator, ReckonedFigure figure) {
        return indicator.isOfEachUnit(figure.month().atEndOfMonth()) ? indicator.unitIds().contains(figure.unitId()) : figure.unitId() == null;
    }

    private static Optional<MeasurementEntry> entry(KpiSheet sheet, Indicator indicator, ReckonedFigure it, MeasurementSource source, String reason) {
        UUID unit = it.unitId() == null ? Measurement.OFFICE : it.unitId();
        YearMonth month = it.month();
        Measurement stands = sheet.stored().get(new Measurement.Cell(indicator.code(), unit, month.getYear(), month.getMonthValue()));
        Figure figure = stands == null ? null : stands.figure();
        BigDecimal numerator = BigDecimal.valueOf(it.numerator());
        BigDecimal denominator = BigDecimal.valueOf(it.denominator());
        if (figure != null && (stands.source != source || figure.equals(Figure.ratio(Amounts.plain(numerator), Amounts.plain(denominator))))) {
            return Optional.empty();
        }
        return Optional.of(new MeasurementEntry(indicator.code(), it.unitId() == null ? null : sheet.unit(it.unitId()).code(), month.getYear(), month.getMonthValue(), numerator, denominator, null,
                stands == null ? null : stands.version, reason));
    }

    private static Optional<MeasurementEntry> entry(KpiSheet sheet, Indicator indicator, CountedFigure it, MeasurementSource source, String reason) {
        YearMonth month = it.month();
        Measurement stands = sheet.stored().get(new Measurement.Cell(indicator.code(), it.unitId(), month.getYear(), month.getMonthValue()));
        Figure figure = stands == null ? null : stands.figure();
        BigDecimal count = BigDecimal.valueOf(it.count());
        if (figure != null && (stands.source != source || figure.equals(Figure.amount(Amounts.plain(count))))) {
            return Optional.empty();
        }
        return Optional.of(new MeasurementEntry(indicator.code(), sheet.unit(it.unitId()).code(), month.getYear(), month.getMonthValue(), null, null, count,
                stands == null ? null : stands.version, reason));
    }
}
