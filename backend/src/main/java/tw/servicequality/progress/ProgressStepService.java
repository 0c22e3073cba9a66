package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressDueDays;
import tw.servicequality.progress.report.ProgressEventKind;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReportResponse;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.report.ProgressTimeline;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.LineField;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ProgressAction;
import tw.servicequality.progress.rules.ProgressState;
import tw.servicequality.progress.rules.ReportedMonth;

/** Takes monthly reports from one state to the next. */
@ApplicationScoped
@Transactional
public class ProgressStepService {

    private final ProgressLines lines;
    private final ProgressReader reader;
    private final ProgressFinder finder;
    private final ProgressFacts facts;
    private final ProgressArchive archive;
    private final ProgressRights rights;
    private final ProgressTimeline timeline;
    private final ProgressDueDays dueDays;
    private final ProgressFigure figure;
    private final OrganizationService organization;
    private final OfficeClock clock;

    ProgressStepService(ProgressLines lines, ProgressReader reader, ProgressFinder finder, ProgressFacts facts, ProgressArchive archive,
            ProgressRights rights, ProgressTimeline timeline, ProgressDueDays dueDays, ProgressFigure figure, OrganizationService organization,
            OfficeClock clock) {
        this.lines = lines;
        this.reader = reader;
        this.finder = finder;
        this.facts = facts;
        this.archive = archive;
        this.rights = rights;
        this.timeline = timeline;
        this.dueDays = dueDays;
        this.figure = figure;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Submits a report. Whether it comes in time is decided by the first time.
     *
     * @throws ProblemException RULE_VIOLATED while the month is not over, and for everything that is missing; FORBIDDEN; STALE_VERSION; WRONG_STATE
     */
    public ProgressReportResponse submit(UUID id, int version) {
        ProgressFinder.Found found = finder.hold(id, version, ProgressAction.SUBMIT);
        ProgressReport report = found.report();
        List<ProblemException.Fault> faults = missing(report, found.unit());
        if (!ReportedMonth.isOver(report.month(), clock.today())) {
            faults.add(new ProblemException.Fault("month", "month-not-over", report.month().atEndOfMonth().toString()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        ProgressState before = report.state;
        boolean first = report.firstSubmittedOn == null;
        ProgressDueDays.Known due = dueDays.now();
        report.submit(Lateness.of(due.of(report.month()).date(), clock.today(), due.calendar()), rights.caller(), clock.now());
        timeline.add(report, ProgressEventKind.SUBMITTED, before, null);
        if (first) {
            figure.count(report);
        }
        return reader.response(report, found.unit());
    }

    /** Sends a report back to its unit, with the reason. */
    public ProgressReportResponse sendBack(UUID id, int version, ProgressWordsRequest request) {
        ProgressFinder.Found found = finder.hold(id, version, ProgressAction.RETURN);
        sendBack(found, request.words().strip());
        return reader.response(found.report(), found.unit());
    }

    /** Takes a report into the month's table, with what research and evaluation remark to the whole. */
    public ProgressReportResponse consolidate(UUID id, int version, ProgressRemarkRequest request) {
        ProgressFinder.Found found = finder.hold(id, version, ProgressAction.CONSOLIDATE);
        consolidate(found, request.words());
        return reader.response(found.report(), found.unit());
    }

    /**
     * Reviews a report, which locks it and keeps it as it is now for ever.
     *
     * @throws ProblemException RULE_VIOLATED for who submitted or consolidated it; FORBIDDEN; STALE_VERSION; WRONG_STATE
     */
    public ProgressReportResponse review(UUID id, int version) {
        ProgressFinder.Found found = finder.hold(id, version, ProgressAction.REVIEW);
        review(found);
        return reader.response(found.report(), found.unit());
    }

    /** Opens a locked report again, with the reason, as a new revision; what was signed stays. */
    public ProgressReportResponse reopen(UUID id, int version, ProgressWordsRequest request) {
        ProgressFinder.Found found = finder.hold(id, version, ProgressAction.REOPEN);
        ProgressState before = found.report().state;
        found.report().reopen();
        timeline.add(found.report(), ProgressEventKind.REOPENED, before, request.words().strip());
        return reader.response(found.report(), found.unit());
    }

    /** Adds a comment to the history. */
    public ProgressReportResponse comment(UUID id, ProgressWordsRequest request) {
        ProgressFinder.Found found = finder.hold(id, ProgressAction.COMMENT);
        timeline.add(found.report(), ProgressEventKind.COMMENTED, found.report().state, request.words().strip());
        return reader.response(found.report(), found.unit());
    }

    /**
     * Consolidates several reports of a month, all or none, each on the version that the caller has seen.
     *
     * @param remarks what research and evaluation remark to the whole of a report, by its id
     * @throws ProblemException as {@link #consolidate}, at the first that cannot be
     */
    public void consolidateAll(YearMonth month, List<SeenReport> seen, Map<UUID, String> remarks) {
        each(month, seen, ProgressAction.CONSOLIDATE, found -> consolidate(found, remarks.get(found.report().id)));
    }

    /** Returns several reports of a month for one reason; otherwise as {@link #consolidateAll}. */
    public void returnAll(YearMonth month, List<SeenReport> seen, String words) {
        each(month, seen, ProgressAction.RETURN, found -> sendBack(found, words));
    }

    /** Reviews several reports of a month; otherwise as {@link #consolidateAll}. */
    public void reviewAll(YearMonth month, List<SeenReport> seen) {
        each(month, seen, ProgressAction.REVIEW, this::review);
    }

    private void each(YearMonth month, List<SeenReport> seen, ProgressAction action, Consumer<ProgressFinder.Found> step) {
        // In one order, so that of two callers with the same reports the second waits for the first.
        for (SeenReport one : seen.stream().sorted(Comparator.comparing(SeenReport::id)).toList()) {
            String field = "reports[" + seen.indexOf(one) + "]";
            if (seen.stream().filter(it -> it.id().equals(one.id())).count() > 1) {
                throw ProblemException.rule(field, "report-twice");
            }
            ProgressFinder.Found found = finder.hold(one.id(), action);
            if (found.report().version != one.version()) {
                throw new ProblemException(ProblemType.STALE_VERSION, List.of(new ProblemException.Fault(field, "report-stale", found.unit().name())));
            }
            if (!found.report().month().equals(month)) {
                throw ProblemException.rule(field, "report-not-of-month");
            }
            step.accept(found);
        }
    }

    private void sendBack(ProgressFinder.Found found, String words) {
        ProgressState before = found.report().state;
        found.report().sendBack();
        timeline.add(found.report(), ProgressEventKind.RETURNED, before, words);
    }

    private void consolidate(ProgressFinder.Found found, String words) {
        ProgressState before = found.report().state;
        found.report().consolidate(words, rights.caller(), clock.now());
        timeline.add(found.report(), ProgressEventKind.CONSOLIDATED, before, words);
    }

    private void review(ProgressFinder.Found found) {
        ProgressReport report = found.report();
        if (!rights.mayJudge(report)) {
            throw ProblemException.rule("state", "reviewer-took-part");
        }
        ProgressState before = report.state;
        report.review(rights.caller(), clock.now());
        archive.keep(report, signed(report, found.unit(), facts.of(found.unit(), report.month())));
        timeline.add(report, ProgressEventKind.REVIEWED, before, null);
    }

    /** A report as it stands now, to be signed with what its month shows. */
    SignedProgressReport signed(ProgressReport it, UnitResponse unit, ProgressFacts.Month month) {
        Map<UUID, ProgressLine> stored = lines.of(it.id);
        Map<UUID, List<AttachmentResponse>> files = reader.files(List.copyOf(stored.values()));
        return new SignedProgressReport(SignedProgressReport.FORMAT, it.id, it.revision, organization.officeName(),
                new SignedProgressReport.Unit(unit.id(), unit.code(), unit.name(), unit.nameEn()), it.ofYear, it.ofMonth, month.plan().plan().name(),
                month.plan().plan().revisedOn(), ProgressReader.due(it, dueDays.now()), it.firstSubmittedOn, it.lateDays,
                new SignedProgressReport.Signature(it.submittedBy, it.submittedAt), new SignedProgressReport.Signature(it.consolidatedBy, it.consolidatedAt),
                new SignedProgressReport.Signature(it.reviewedBy, it.reviewedAt), it.remark, month.items().stream().map(item -> {
                    ProgressLine line = stored.get(item.lineageId());
                    return new SignedProgressReport.Line(item, ProgressWords.of(line, line == null ? List.of() : files.getOrDefault(line.id, List.of())));
                }).toList());
    }

    private List<ProblemException.Fault> missing(ProgressReport report, UnitResponse unit) {
        Map<UUID, ProgressLine> stored = lines.of(report.id);
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (ProgressItem item : facts.of(unit, report.month()).items()) {
            for (LineField field : LineNeeds.missing(item.status(), ProgressLine.said(stored.get(item.lineageId())))) {
                faults.add(new ProblemException.Fault("lines[" + item.code() + "]." + field.word(), "progress-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + "-missing", item.code()));
            }
        }
        return faults;
    }
}
