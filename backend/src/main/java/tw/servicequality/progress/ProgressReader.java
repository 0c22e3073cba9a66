package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressAttachments;
import tw.servicequality.progress.report.ProgressDueDays;
import tw.servicequality.progress.report.ProgressEvent;
import tw.servicequality.progress.report.ProgressEvents;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.report.ProgressLineResponse;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReportResponse;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.report.ProgressWords;
import tw.servicequality.progress.report.SignedProgressReport;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.LineField;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ReportedMonth;

/** Tells monthly reports in the words of the rooms before this one. To be called in a transaction. */
@ApplicationScoped
class ProgressReader {

    private final ProgressReports reports;
    private final ProgressLines lines;
    private final ProgressEvents events;
    private final ProgressArchive archive;
    private final ProgressFacts facts;
    private final ProgressRights rights;
    private final ProgressDueDays dueDays;
    private final AttachmentService attachments;
    private final OfficeClock clock;

    ProgressReader(ProgressReports reports, ProgressLines lines, ProgressEvents events, ProgressArchive archive, ProgressFacts facts, ProgressRights rights,
            ProgressDueDays dueDays, AttachmentService attachments, OfficeClock clock) {
        this.reports = reports;
        this.lines = lines;
        this.events = events;
        this.archive = archive;
        this.facts = facts;
        this.rights = rights;
        this.dueDays = dueDays;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * A report with all its lines: of a locked one those that were signed. The statements do not depend on the number of lines: nine, and while it is not
     * locked those of {@link ProgressFacts#of}.
     */
    ProgressReportResponse response(ProgressReport it, UnitResponse unit) {
        List<SignedProgressReport> signed = archive.all(it.id);
        ProgressReport before = reports.of(it.unitId, it.month().minusMonths(1)).orElse(null);
        List<ProgressLineResponse> shown = it.isLocked() ? locked(it, signed.getFirst()) : open(it, unit, before);
        LocalDate today = clock.today();
        ProgressDueDays.Known due = dueDays.now();
        Lateness lateness = due.of(it, today);
        return new ProgressReportResponse(it.id, UnitReference.of(unit), it.ofYear, it.ofMonth, it.state, it.revision, ReportedMonth.isOver(it.month(), today),
                due(it, due), it.firstSubmittedOn == null ? Lateness.left(lateness.due(), today, due.days()) : null,
                ProgressReportResponse.Late.of(lateness), shown, (int) shown.stream().filter(line -> line.words().kind() != null).count(),
                shown.stream().filter(line -> !line.missing().isEmpty())
                        .map(line -> new ProgressReportResponse.Missing(line.item().lineageId(), line.item().code(), line.missing())).toList(),
                it.createdBy, it.firstSubmittedOn, it.submittedBy, it.submittedAt, it.consolidatedBy, it.consolidatedAt, it.remark,
                before == null ? null : before.remark, it.reviewedBy, it.reviewedAt,
                signed.stream().map(one -> new ProgressReportResponse.Signed(one.revision(), one.reviewed().by(), one.reviewed().at())).toList(),
                events.of(it.id).stream().map(ProgressEvent::response).toList(), rights.actions(it, unit), it.version);
    }

    /** One line. */
    ProgressLineResponse line(ProgressReport report, ProgressItem item, ProgressLine line, List<AttachmentResponse> files, ProgressWords previous) {
        LineNeeds.Said said = ProgressLine.said(line);
        return new ProgressLineResponse(item, ProgressWords.of(line, files), previous, words(LineNeeds.required(item.status(), said.kind())),
                words(LineNeeds.missing(item.status(), said)), line == null ? null : line.changedBy, ProgressLine.version(line), report.version);
    }

    /** The files of lines, by line. One statement, none where no line has any. */
    Map<UUID, List<AttachmentResponse>> files(List<ProgressLine> some) {
        return attachments.of(ProgressAttachments.KIND, some.stream().filter(it -> it.attachments > 0).map(it -> it.id).toList());
    }

    /** The day of the first submission as it was reckoned then, else as it is reckoned now. */
    static DueResponse due(ProgressReport it, ProgressDueDays.Known due) {
        DueDays.DueDay reckoned = due.of(it.month());
        return it.firstSubmittedOn == null ? DueResponse.of(reckoned) : new DueResponse(it.dueOn, reckoned.official(), !it.dueOn.equals(reckoned.official()), null);
    }

    private List<ProgressLineResponse> open(ProgressReport it, UnitResponse unit, ProgressReport before) {
        Map<UUID, ProgressLine> stored = lines.of(it.id);
        Map<UUID, ProgressLine> earlier = before == null ? Map.of() : lines.of(before.id);
        Map<UUID, List<AttachmentResponse>> files = files(List.copyOf(stored.values()));
        return facts.of(unit, it.month()).items().stream().map(item -> {
            ProgressLine line = stored.get(item.lineageId());
            ProgressLine previous = earlier.get(item.lineageId());
            return line(it, item, line, line == null ? List.of() : files.getOrDefault(line.id, List.of()),
                    previous == null ? null : ProgressWords.of(previous, List.of()));
        }).toList();
    }

    private static List<ProgressLineResponse> locked(ProgressReport it, SignedProgressReport signed) {
        return signed.lines().stream().map(line -> new ProgressLineResponse(line.item(), line.words(), null,
                words(LineNeeds.required(line.item().status(), line.words().kind())), List.of(), null, 0, it.version)).toList();
    }

    private static List<String> words(Collection<LineField> fields) {
        return fields.stream().map(LineField::word).toList();
    }
}
