package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.watch.OfficeFigures;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.ProgressPeriodService;

/** How far the monthly reports have come. Six statements at most: who must report follows from the plan in force. */
@ApplicationScoped
class ReportFigures implements OfficeFigures {

    /** So many months are looked back for what never came. */
    private static final int BACK = 12;

    private static final Figure STATES = Figure.counts("quality.reports", "state",
            "Monthly reports of the month that is reported about now, by state; not_begun for units that must report and have not begun");
    private static final Figure OVERDUE = Figure.count("quality.reports.overdue", "Monthly reports of the last twelve months that were due before today and have not come");

    private final ProgressPeriodService periods;
    private final OfficeClock clock;

    ReportFigures(ProgressPeriodService periods, OfficeClock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(STATES, OVERDUE);
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public List<Value> read() {
        YearMonth month = YearMonth.from(clock.today()).minusMonths(1);
        List<ProgressPeriodResponse> all = periods.whole(month.minusMonths(BACK - 1), month);
        ProgressCycle cycle = ProgressCycle.of(month, all.stream().filter(it -> it.year() == month.getYear() && it.month() == month.getMonthValue()).toList());
        List<Value> values = new ArrayList<>(cycle.states().stream().map(it -> STATES.is(it.state().name().toLowerCase(java.util.Locale.ROOT), it.units())).toList());
        values.add(STATES.is("not_begun", cycle.notBegun()));
        values.add(OVERDUE.is(all.stream().filter(ProgressPeriodResponse::overdue).count()));
        return values;
    }
}
