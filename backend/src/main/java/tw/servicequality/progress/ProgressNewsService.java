package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.rules.LineNews;
import tw.servicequality.progress.rules.ProgressState;
import tw.servicequality.status.StatusYear;

/** Picks out of the reports of a month what changed since the month before and what is not green. */
@ApplicationScoped
@Transactional
public class ProgressNewsService {

    private final ProgressReports reports;
    private final ProgressLines lines;
    private final ProgressFacts facts;
    private final ProgressReader reader;
    private final ProgressRights rights;
    private final OrganizationService organization;

    ProgressNewsService(ProgressReports reports, ProgressLines lines, ProgressFacts facts, ProgressReader reader, ProgressRights rights,
            OrganizationService organization) {
        this.reports = reports;
        this.lines = lines;
        this.facts = facts;
        this.reader = reader;
        this.rights = rights;
        this.organization = organization;
    }

    /**
     * Of the reports of a month that stand so and that the caller may see, in the office's order of units. The statements do not depend on the number of reports
     * and lines: seven, and those of reading a year, in January of two.
     */
    public List<ProgressNewsResponse> of(YearMonth month, ProgressState state) {
        Map<UUID, ProgressReport> now = byUnit(reports.ofMonth(month).stream().filter(it -> it.state == state && rights.sees(it.unitId)).toList());
        if (now.isEmpty()) {
            return List.of();
        }
        YearMonth last = month.minusMonths(1);
        Map<UUID, ProgressReport> before = byUnit(reports.ofMonth(last));
        Map<UUID, Map<UUID, ProgressLine>> said = byReport(now.values().stream().map(it -> it.id).toList());
        Map<UUID, Map<UUID, ProgressLine>> saidBefore = byReport(before.values().stream().map(it -> it.id).toList());
        Map<UUID, List<AttachmentResponse>> files = reader.files(said.values().stream().flatMap(it -> it.values().stream()).toList());
        StatusYear year = facts.year(month.getYear());
        StatusYear yearBefore = last.getYear() == month.getYear() ? year : facts.year(last.getYear());
        PlanInForce plan = facts.plan(month);
        List<ProgressNewsResponse> news = new ArrayList<>();
        for (UnitResponse unit : organization.allUnits()) {
            ProgressReport report = now.get(unit.id());
            if (report != null) {
                ProgressReport earlier = before.get(unit.id());
                Map<UUID, ProgressLine> own = said.getOrDefault(report.id, Map.of());
                Map<UUID, ProgressLine> ownBefore = earlier == null ? Map.of() : saidBefore.getOrDefault(earlier.id, Map.of());
                List<ProgressNewsResponse.Line> all = plan.items().stream().filter(it -> it.concerns(unit.id())).map(it -> line(it, unit.id(), month, year, yearBefore,
                        own.get(it.lineageId()), ownBefore.get(it.lineageId()), files)).toList();
                List<ProgressNewsResponse.Line> told = all.stream().filter(it -> !it.news().isEmpty()).toList();
                news.add(new ProgressNewsResponse(report.id, UnitReference.of(unit), report.state, report.submittedBy, report.lateDays, report.remark,
                        all.size() - told.size(), told, rights.actions(report, unit), report.version));
            }
        }
        return news;
    }

    private static ProgressNewsResponse.Line line(PlanInForce.Item item, UUID unitId, YearMonth month, StatusYear year, StatusYear yearBefore, ProgressLine said,
            ProgressLine saidBefore, Map<UUID, List<AttachmentResponse>> files) {
        ItemStatus status = year.standing(item, unitId).in(month, year.today());
        ItemStatus before = yearBefore == null ? null : yearBefore.standing(item, unitId).in(month.minusMonths(1), year.today());
        boolean touched = said != null && (said.remark != null || said.correctedBy != null);
        return new ProgressNewsResponse.Line(item.lineageId(), item.code(), item.text(), status, before,
                ProgressWords.of(said, said == null ? List.of() : files.getOrDefault(said.id, List.of())), saidBefore == null ? null : saidBefore.narrative,
                LineNews.of(status, before, ProgressLine.said(said), ProgressLine.said(saidBefore), touched));
    }

    private Map<UUID, Map<UUID, ProgressLine>> byReport(List<UUID> ids) {
        return lines.ofAll(ids).stream().collect(Collectors.groupingBy(it -> it.reportId, Collectors.toMap(it -> it.lineageId, Function.identity())));
    }

    private static Map<UUID, ProgressReport> byUnit(List<ProgressReport> some) {
        return some.stream().collect(Collectors.toMap(it -> it.unitId, Function.identity()));
    }
}
