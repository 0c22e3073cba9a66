package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressEventKind;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReportResponse;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.report.ProgressTimeline;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.ReportedMonth;

/** Opens monthly reports and tells them. Their lines are {@link ProgressLineService}'s, their steps {@link ProgressStepService}'s. */
@ApplicationScoped
@Transactional
public class ProgressReportService {

    private final ProgressReports reports;
    private final ProgressReader reader;
    private final ProgressFinder finder;
    private final ProgressArchive archive;
    private final ProgressFacts facts;
    private final ProgressRights rights;
    private final ProgressTimeline timeline;
    private final OrganizationService organization;
    private final OfficeClock clock;

    ProgressReportService(ProgressReports reports, ProgressReader reader, ProgressFinder finder, ProgressArchive archive, ProgressFacts facts,
            ProgressRights rights, ProgressTimeline timeline, OrganizationService organization, OfficeClock clock) {
        this.reports = reports;
        this.reader = reader;
        this.finder = finder;
        this.archive = archive;
        this.facts = facts;
        this.rights = rights;
        this.timeline = timeline;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Opens the report of a unit and month: the one that there is, or a new one. However often and by however many at once it is asked for, there is one.
     *
     * @throws ProblemException RULE_VIOLATED for a unit nobody knows, one that the month's plan gives no work, or a month to come; FORBIDDEN
     */
    public ProgressReportResponse open(ProgressReportRequest request) {
        UnitResponse unit = organization.allUnits().stream().filter(it -> it.code().equals(request.unit())).findFirst()
                .orElseThrow(() -> ProblemException.rule("unit", "unit-unknown", request.unit()));
        if (!rights.mayOpen(unit)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        YearMonth month = YearMonth.of(request.year(), request.month());
        if (!ReportedMonth.hasBegun(month, clock.today())) {
            throw ProblemException.rule("month", "month-future");
        }
        ProgressReport fresh = new ProgressReport(unit.id(), month, rights.caller(), clock.now());
        ProgressReport report = reports.of(unit.id(), month).orElse(null);
        if (report == null) {
            PlanInForce plan = facts.plan(month);
            if (plan == null || !plan.concerns(unit.id())) {
                throw ProblemException.rule("unit", "unit-without-items");
            }
            boolean isNew = reports.insertNew(fresh);
            // Who came second waited for the first and now sees what the first has stored.
            report = reports.hold(isNew ? fresh.id : reports.idOf(unit.id(), month)).orElseThrow();
            if (isNew) {
                timeline.add(report, ProgressEventKind.CREATED, null, null);
            }
        }
        return reader.response(report, unit);
    }

    /** A report that the caller may see. */
    public ProgressReportResponse get(UUID id) {
        ProgressFinder.Found found = finder.find(id);
        return reader.response(found.report(), found.unit());
    }

    /**
     * A report as it was signed, also when it was opened again since.
     *
     * @throws ProblemException NOT_FOUND for a revision that was never signed
     */
    public SignedProgressReport signed(UUID id, int revision) {
        return archive.get(finder.find(id).report().id, revision);
    }

    /**
     * A report as it was last signed.
     *
     * @param unit the name of its unit, as it is called now
     * @param signed null for one that was never signed
     * @param locked whether it still stands so; false when it was opened again since
     */
    public record LastSigned(String unit, SignedProgressReport signed, boolean locked) {
    }

    /** The newest revision of a report that was signed, if there is one. */
    public LastSigned lastSigned(UUID id) {
        ProgressFinder.Found found = finder.find(id);
        return new LastSigned(found.unit().name(), archive.all(id).stream().findFirst().orElse(null), found.report().isLocked());
    }

    /** What was signed of a month, of each unit the newest revision; whoever asks. For rooms that publish it or write documents of it. One statement. */
    public List<SignedProgressReport> newest(YearMonth month) {
        return archive.newest(month);
    }
}
