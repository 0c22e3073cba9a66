package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.kpi.measurement.CountedFigure;
import tw.servicequality.kpi.measurement.ReckonedFigureService;

/** Counts approved reports for the plan's 不滿意情形報表陳核次數: each for its unit, in the month in which it was submitted. */
@ApplicationScoped
class DissatisfactionFigure {

    /** The indicator in the plan. */
    static final String KPI = "DISSATISFACTION_REPORTS";

    private static final String REASON = "依核定之不滿意情形報表重新計算";

    private final DissatisfactionReports reports;
    private final ReckonedFigureService figures;

    DissatisfactionFigure(DissatisfactionReports reports, ReckonedFigureService figures) {
        this.reports = reports;
        this.figures = figures;
    }

    /**
     * Counts anew where a report belongs that has just been approved and written. Of two that are approved at once for one figure only one can write it: the other
     * is told that somebody was faster, and nothing of it is stored.
     */
    void count(DissatisfactionReport report) {
        YearMonth submitted = YearMonth.from(report.submittedOn);
        long approved = reports.approved(report.unitId, submitted);
        figures.storeCounts(KPI, List.of(new CountedFigure(report.unitId, submitted, approved)), MeasurementSource.REPORTS, REASON);
    }
}
