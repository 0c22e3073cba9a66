package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.dissatisfaction.rules.ReportAction;
import tw.servicequality.dissatisfaction.rules.ReportMonth;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Submits, returns and approves reports. */
@ApplicationScoped
@Transactional
public class DissatisfactionStepService {

    private final DissatisfactionReports reports;
    private final DissatisfactionLines lines;
    private final DissatisfactionReader reader;
    private final DissatisfactionRights rights;
    private final DissatisfactionTimeline timeline;
    private final DissatisfactionFigure figure;
    private final OrganizationService organization;
    private final OfficeClock clock;

    DissatisfactionStepService(DissatisfactionReports reports, DissatisfactionLines lines, DissatisfactionReader reader, DissatisfactionRights rights,
            DissatisfactionTimeline timeline, DissatisfactionFigure figure, OrganizationService organization, OfficeClock clock) {
        this.reports = reports;
        this.lines = lines;
        this.reader = reader;
        this.rights = rights;
        this.timeline = timeline;
        this.figure = figure;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Submits a report; from now on it keeps its own copy of the answers.
     *
     * @throws ProblemException RULE_VIOLATED while the month is not over, and for every word that is missing; FORBIDDEN; STALE_VERSION; WRONG_STATE
     */
    public DissatisfactionReportResponse submit(UUID id, int version) {
        DissatisfactionReport report = forStep(id, version, ReportAction.SUBMIT);
        List<DissatisfactionLine> all = reader.lines(report);
        List<ProblemException.Fault> faults = missing(all);
        if (!ReportMonth.isOver(report.month(), clock.today())) {
            faults.add(new ProblemException.Fault("month", "month-not-over", report.month().atEndOfMonth().toString()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        freeze(report, all);
        return reader.response(report);
    }

    /** Submits a new report in which nobody was dissatisfied, in the transaction that begins it. */
    void submitNothing(DissatisfactionReport report) {
        if (!ReportMonth.isOver(report.month(), clock.today())) {
            throw ProblemException.rule("month", "month-not-over", report.month().atEndOfMonth().toString());
        }
        List<DissatisfactionLine> all = reader.lines(report);
        if (!all.isEmpty()) {
            throw ProblemException.rule("nothing", "answers-exist", all.size());
        }
        freeze(report, all);
    }

    /** Sends a report back to be put right, with the reason. */
    public DissatisfactionReportResponse sendBack(UUID id, int version, DissatisfactionReturnRequest request) {
        DissatisfactionReport report = forStep(id, version, ReportAction.RETURN);
        ReportState before = report.state;
        report.sendBack();
        timeline.add(report, DissatisfactionEventKind.RETURNED, before, request.reason().strip());
        return reader.response(report);
    }

    /**
     * Approves a report, which locks it, and counts it for the plan's indicator.
     *
     * @throws ProblemException RULE_VIOLATED for who submitted it; FORBIDDEN; STALE_VERSION; WRONG_STATE
     */
    public DissatisfactionReportResponse approve(UUID id, int version) {
        DissatisfactionReport report = forStep(id, version, ReportAction.APPROVE);
        if (!rights.mayJudge(report)) {
            throw ProblemException.rule("state", "approver-submitted");
        }
        ReportState before = report.state;
        report.approve(rights.caller(), clock.now());
        timeline.add(report, DissatisfactionEventKind.APPROVED, before, null);
        figure.count(report);
        return reader.response(report);
    }

    /** A report that the caller may see; what the caller may not see does not exist. */
    DissatisfactionReport find(UUID id) {
        return reports.findByIdOptional(id).filter(it -> rights.sees(it.unitId)).orElseThrow(ProblemException::notFound);
    }

    private DissatisfactionReport forStep(UUID id, int version, ReportAction action) {
        DissatisfactionReport report = find(id);
        rights.require(report, action);
        IfMatch.check(version, report.version);
        report.require(action);
        return report;
    }

    private void freeze(DissatisfactionReport report, List<DissatisfactionLine> all) {
        ReportState before = report.state;
        report.submit(all.size(), organization.officeName(), organization.unitsById(List.of(report.unitId)).get(report.unitId).name(), rights.caller(),
                clock.today());
        // The version first: who comes second at the same moment is told to read again.
        reports.flush();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i + 1);
            lines.persist(all.get(i));
        }
        timeline.add(report, DissatisfactionEventKind.SUBMITTED, before, null);
    }

    private static List<ProblemException.Fault> missing(List<DissatisfactionLine> all) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DissatisfactionLine line = all.get(i);
            if (!line.erased) {
                missing(faults, i, "cause", line.cause);
                missing(faults, i, "review", line.review);
                missing(faults, i, "measure", line.measure);
            }
        }
        return faults;
    }

    private static void missing(List<ProblemException.Fault> faults, int i, String field, String words) {
        if (words == null) {
            faults.add(new ProblemException.Fault("lines[" + i + "]." + field, "line-words-missing", i + 1));
        }
    }
}
