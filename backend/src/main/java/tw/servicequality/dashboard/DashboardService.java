package tw.servicequality.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.PlanOverview;
import tw.servicequality.actionitem.QuantifiedDutyResponse;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.plan.PlanService;

/** Puts the first screen together. */
@ApplicationScoped
@Transactional
public class DashboardService {

    private final ActionItemService items;

    DashboardService(ActionItemService items) {
        this.items = items;
    }

    /**
     * The first screen of today.
     *
     * @param unit the code of a unit whose part alone is counted; null for the whole office
     */
    public DashboardResponse get(String unit) {
        PlanOverview overview = items.overview(PlanService.CURRENT, unit);
        Map<String, Integer> counts = overview.byHeading();
        return new DashboardResponse(overview.today(),
                new DashboardResponse.PlanLine(overview.plan().id(), overview.plan().name(), overview.plan().revisedOn()), overview.items(),
                overview.headings().stream().map(dimension -> dimension(dimension, counts)).toList(),
                overview.units().stream().map(count -> new DashboardResponse.UnitLine(count.unit().id(), count.unit().code(),
                        count.unit().name(), count.unit().nameEn(), count.items())).toList(),
                Arrays.stream(ScheduleKind.values())
                        .map(kind -> new DashboardResponse.KindLine(kind, overview.byKind().getOrDefault(kind, 0))).toList(),
                overview.duties().stream().filter(QuantifiedDutyResponse::headline).map(DashboardService::indicator).toList(),
                overview.upcoming().stream().map(DashboardService::upcoming).toList());
    }

    private static DashboardResponse.DimensionLine dimension(HeadingResponse dimension, Map<String, Integer> counts) {
        List<DashboardResponse.CriterionLine> criteria = dimension.children().stream().flatMap(sub -> sub.children().stream())
                .map(it -> new DashboardResponse.CriterionLine(it.code(), it.title(), counts.getOrDefault(it.code(), 0))).toList();
        return new DashboardResponse.DimensionLine(dimension.code(), dimension.title(), counts.getOrDefault(dimension.code(), 0), criteria);
    }

    private static DashboardResponse.IndicatorLine indicator(QuantifiedDutyResponse duty) {
        return new DashboardResponse.IndicatorLine(duty.code(), duty.kpi(), duty.name(), duty.nameEn(), duty.unit(), duty.comparison(),
                duty.threshold(), DashboardResponse.IndicatorStatus.NO_DATA, duty.itemCodes());
    }

    private static DashboardResponse.UpcomingLine upcoming(PlanOverview.Upcoming row) {
        return new DashboardResponse.UpcomingLine(row.due(), row.itemCode(), row.itemText(), row.units(), row.scheduleWords(), row.kind(),
                row.workingDaysLeft());
    }
}
