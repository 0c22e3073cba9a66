package tw.servicequality.kpi.measurement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.kpi.Indicator;
import tw.servicequality.kpi.KpiAnswers;
import tw.servicequality.kpi.KpiSheet;
import tw.servicequality.kpi.Measurement;
import tw.servicequality.kpi.Sourced;
import tw.servicequality.kpi.rules.KpiYearFigures;

/** Tells a sheet as a grid to type into. */
record MeasurementGrid(KpiSheet sheet, MeasurementRights rights) {

    /**
     * The rows of a year: where each unit answers for itself a row for each of them; else one for the office, and those of units that have
     * figures of their own.
     *
     * @param unitId a unit whose rows alone are wanted, with those of the office that it may fill in; null for all
     */
    MeasurementGridResponse rows(UUID unitId) {
        return of(sheet.indicators(), unitId);
    }

    /** All rows of some indicators. */
    MeasurementGridResponse of(Collection<Indicator> indicators, UUID unitId) {
        List<MeasurementGridResponse.Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            boolean each = indicator.isOfEachUnit(sheet.shownDay());
            if (!each && (unitId == null || indicator.unitIds().equals(List.of(unitId)))) {
                rows.add(row(indicator, null));
            }
            indicator.unitIds().stream().filter(unit -> unitId == null ? each || sheet.hasFigures(indicator, unit) && !indicator.isCounted() : unit.equals(unitId)
                    && (each || indicator.unitIds().size() > 1)).forEach(unit -> rows.add(row(indicator, unit)));
        }
        return new MeasurementGridResponse(sheet.year(), rows);
    }

    private MeasurementGridResponse.Row row(Indicator indicator, UUID unitId) {
        KpiYearFigures figures = sheet.figures(indicator, unitId);
        return new MeasurementGridResponse.Row(indicator.code(), indicator.duty().name(), indicator.duty().nameEn(), indicator.duty().measure(),
                indicator.duty().kind(), indicator.duty().unit(), unitId == null ? null : sheet.unit(unitId), rights.mayWrite(indicator, unitId),
                IntStream.rangeClosed(1, 12).mapToObj(month -> cell(indicator, unitId, figures, month)).toList());
    }

    private MeasurementGridResponse.Cell cell(Indicator indicator, UUID unitId, KpiYearFigures figures, int month) {
        Sourced found = sheet.cell(indicator, unitId, month);
        Measurement stored = found == null ? null : found.stored();
        boolean closed = YearMonth.of(sheet.year(), month).isAfter(YearMonth.from(sheet.today()));
        return new MeasurementGridResponse.Cell(month, stored == null ? null : stored.id, new KpiAnswers(sheet).figure(indicator, unitId, figures, month),
                closed, stored == null ? null : stored.version, stored == null ? null : stored.changedBy, stored == null ? null : stored.changedAt);
    }
}
