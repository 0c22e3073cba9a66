package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.measurement.ReckonedFigure;
import tw.servicequality.kpi.measurement.ReckonedFigureService;
import tw.servicequality.progress.report.ProgressReport;

/** Counts reports for the plan's 每月成果準時送達率: each for its unit and the month that it is about, once it has first come. */
@ApplicationScoped
class ProgressFigure {

    /** The indicator in the plan. */
    static final String KPI = "REPORT_ON_TIME";

    private static final String REASON = "依月報送出日期重新計算";

    private final ReckonedFigureService figures;

    ProgressFigure(ReckonedFigureService figures) {
        this.figures = figures;
    }

    void count(ProgressReport report) {
        figures.storeRatios(KPI, List.of(new ReckonedFigure(report.unitId, report.month(), report.isInTime() ? 1 : 0, 1)), MeasurementSource.REPORTS, REASON);
    }
}
