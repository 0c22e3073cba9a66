package tw.servicequality.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.report.ProgressArchive;
import tw.servicequality.progress.report.ProgressAttachments;
import tw.servicequality.progress.report.ProgressItem;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.report.ProgressLineResponse;
import tw.servicequality.progress.report.ProgressLines;
import tw.servicequality.progress.report.ProgressReport;
import tw.servicequality.progress.report.ProgressReportResponse;
import tw.servicequality.progress.report.ProgressReports;
import tw.servicequality.progress.report.ProgressRights;
import tw.servicequality.progress.report.ProgressTimeline;
import tw.servicequality.progress.rules.LineKind;
import tw.servicequality.progress.rules.LineNeeds;
import tw.servicequality.progress.rules.ProgressAction;

/** Fills in the lines of monthly reports. Whoever stores a line holds its report, so that nothing is stored past a submission. */
@ApplicationScoped
@Transactional
public class ProgressLineService {

    private final ProgressReports reports;
    private final ProgressLines lines;
    private final ProgressReader reader;
    private final ProgressFinder finder;
    private final ProgressFacts facts;
    private final ProgressArchive archive;
    private final ProgressRights rights;
    private final ProgressTimeline timeline;
    private final AttachmentService attachments;
    private final OfficeClock clock;

    ProgressLineService(ProgressReports reports, ProgressLines lines, ProgressReader reader, ProgressFinder finder, ProgressFacts facts,
            ProgressArchive archive, ProgressRights rights, ProgressTimeline timeline, AttachmentService attachments, OfficeClock clock) {
        this.reports = reports;
        this.lines = lines;
        this.reader = reader;
        this.finder = finder;
        this.facts = facts;
        this.archive = archive;
        this.rights = rights;
        this.timeline = timeline;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Stores a line as it comes; what stands there already is answered without a change, whatever version the caller has seen.
     *
     * @param version the line's that the caller has seen; 0 for a line about which nothing was stored
     * @throws ProblemException NOT_FOUND for an item that is not the report's; FORBIDDEN; WRONG_STATE; STALE_VERSION with both texts; RULE_VIOLATED for files
     *         that are not the caller's, or that a signed revision shows and that would go
     */
    public ProgressLineResponse update(UUID id, UUID lineageId, int version, ProgressLineRequest request) {
        ProgressFinder.Found found = finder.hold(id, ProgressAction.UPDATE);
        ProgressReport report = found.report();
        Sheet sheet = sheet(found);
        ProgressItem item = sheet.item(lineageId);
        ProgressLine stored = sheet.stored().get(lineageId);
        LineNeeds.Said said = request.said();
        List<AttachmentResponse> files = stored == null ? List.of() : reader.files(List.of(stored)).getOrDefault(stored.id, List.of());
        Set<UUID> known = files.stream().map(AttachmentResponse::id).collect(Collectors.toSet());
        Set<UUID> wanted = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        if (said.equals(ProgressLine.said(stored)) && wanted.equals(known)) {
            return reader.line(report, item, stored, files, null);
        }
        if (version != ProgressLine.version(stored)) {
            throw new LineConflict(said, stored).problem();
        }
        requireSignedFiles(report, lineageId, wanted);
        ProgressLine line = stored == null ? new ProgressLine(id, lineageId) : stored;
        int more = (said.kind() == null ? 0 : 1) - (line.kind == null ? 0 : 1);
        take(found, line, said, wanted.size());
        lines.persist(line);
        if (!wanted.equals(known)) {
            lines.flush();
            attachments.assign(ProgressAttachments.KIND, line.id, wanted);
            files = reader.files(List.of(line)).getOrDefault(line.id, List.of());
        }
        edited(report, more, 1);
        return reader.line(report, item, line, files, null);
    }

    /**
     * Says 持續辦理 of lines about which nothing was said, where that is enough: what is behind is left for somebody to explain. It overwrites nothing, so it can
     * be asked for again and again.
     *
     * @throws ProblemException RULE_VIOLATED for an item that is not the report's; FORBIDDEN; WRONG_STATE
     */
    public ProgressReportResponse carryOn(UUID id, ProgressLinesRequest request) {
        return fill(id, request, (item, previous) -> LineNeeds.isPlain(item.status()) ? new LineNeeds.Said(LineKind.CONTINUING, null, null, null, null) : null);
    }

    /** Takes what was said the month before into lines about which nothing was said, but no date that was promised; otherwise as {@link #carryOn}. */
    public ProgressReportResponse takeOver(UUID id, ProgressLinesRequest request) {
        return fill(id, request, (item, previous) -> previous == null || previous.kind == null ? null
                : new LineNeeds.Said(previous.kind, previous.narrative, previous.cause, previous.countermeasure, null));
    }

    /**
     * Stores what research and evaluation remark at a line.
     *
     * @throws ProblemException NOT_FOUND for an item that is not the report's; FORBIDDEN; WRONG_STATE; STALE_VERSION
     */
    public ProgressLineResponse remark(UUID id, UUID lineageId, int version, ProgressRemarkRequest request) {
        ProgressFinder.Found found = finder.hold(id, ProgressAction.REMARK);
        Sheet sheet = sheet(found);
        ProgressItem item = sheet.item(lineageId);
        ProgressLine stored = sheet.stored().get(lineageId);
        if (version != ProgressLine.version(stored)) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
        ProgressLine line = stored == null ? new ProgressLine(id, lineageId) : stored;
        line.remark(request.words(), rights.caller().signature(), clock.now());
        lines.persist(line);
        edited(found.report(), 0, 1);
        return reader.line(found.report(), item, line, reader.files(List.of(line)).getOrDefault(line.id, List.of()), null);
    }

    private ProgressReportResponse fill(UUID id, ProgressLinesRequest request, BiFunction<ProgressItem, ProgressLine, LineNeeds.Said> words) {
        ProgressFinder.Found found = finder.hold(id, ProgressAction.UPDATE);
        ProgressReport report = found.report();
        Sheet sheet = sheet(found);
        check(request, sheet);
        Map<UUID, ProgressLine> earlier = reports.of(report.unitId, report.month().minusMonths(1)).map(it -> lines.of(it.id)).orElse(Map.of());
        int filled = 0;
        for (ProgressItem item : sheet.items().values()) {
            ProgressLine stored = sheet.stored().get(item.lineageId());
            boolean meant = request.lineageIds() == null || request.lineageIds().contains(item.lineageId());
            LineNeeds.Said said = meant && ProgressLine.said(stored).equals(LineNeeds.Said.NOTHING) ? words.apply(item, earlier.get(item.lineageId())) : null;
            if (said != null) {
                ProgressLine line = stored == null ? new ProgressLine(id, item.lineageId()) : stored;
                take(found, line, said, line.attachments);
                lines.persist(line);
                filled++;
            }
        }
        if (filled > 0) {
            edited(report, filled, filled);
        }
        return reader.response(report, found.unit());
    }

    private Sheet sheet(ProgressFinder.Found found) {
        return new Sheet(facts.of(found.unit(), found.report().month()).items().stream()
                .collect(Collectors.toMap(ProgressItem::lineageId, it -> it, (one, other) -> one, java.util.LinkedHashMap::new)), lines.of(found.report().id));
    }

    /** The items of a report and what is stored of them. */
    private record Sheet(Map<UUID, ProgressItem> items, Map<UUID, ProgressLine> stored) {

        ProgressItem item(UUID lineageId) {
            ProgressItem item = items.get(lineageId);
            if (item == null) {
                throw ProblemException.notFound();
            }
            return item;
        }
    }

    /** Words of research and evaluation in the report of another unit are told as such. */
    private void take(ProgressFinder.Found found, ProgressLine line, LineNeeds.Said said, int files) {
        if (rights.isOfUnit(found.unit())) {
            line.say(said, files, rights.caller().signature(), clock.now());
        } else {
            line.correct(said, files, rights.caller().signature(), clock.now());
        }
    }

    private void edited(ProgressReport report, int more, int stored) {
        int before = report.filled;
        report.edited(more);
        timeline.stored(report, stored, before);
    }

    /** Files that a signed revision shows stay for as long as the revision does. */
    private void requireSignedFiles(ProgressReport report, UUID lineageId, Set<UUID> wanted) {
        if (report.revision == 1) {
            return;
        }
        Set<UUID> shown = new HashSet<>();
        archive.all(report.id).forEach(signed -> signed.lines().stream().filter(line -> line.item().lineageId().equals(lineageId))
                .forEach(line -> line.words().attachments().forEach(file -> shown.add(file.id()))));
        if (!wanted.containsAll(shown)) {
            throw ProblemException.rule("attachmentIds", "attachment-signed");
        }
    }

    private static void check(ProgressLinesRequest request, Sheet sheet) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        List<UUID> named = request.lineageIds() == null ? List.of() : request.lineageIds();
        for (int i = 0; i < named.size(); i++) {
            if (!sheet.items().containsKey(named.get(i))) {
                faults.add(new ProblemException.Fault("lineageIds[" + i + "]", "item-not-in-report"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
    }
}
