package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.ItemDirectories;
import tw.servicequality.actionitem.ItemDirectory;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementAttachments;
import tw.servicequality.improvement.measure.ImprovementEventKind;
import tw.servicequality.improvement.measure.ImprovementFilter;
import tw.servicequality.improvement.measure.ImprovementNumbers;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.improvement.measure.ImprovementSelection;
import tw.servicequality.improvement.measure.ImprovementSources;
import tw.servicequality.improvement.measure.Improvements;
import tw.servicequality.improvement.rules.ImprovementAction;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Opens improvements and finds them. What is done about them afterwards is {@link ImprovementStepService}'s. */
@ApplicationScoped
@Transactional
public class ImprovementService {

    /** The sorts of the list and the day each goes by. */
    private static final Map<String, String> SORTS = Map.of("-createdOn", "created_on", "createdOn", "created_on", "dueOn", "due_order", "-dueOn", "due_order");

    private final Improvements improvements;
    private final ImprovementNumbers numbers;
    private final ImprovementSources sources;
    private final ImprovementReader reader;
    private final ImprovementRights rights;
    private final ImprovementTimeline timeline;
    private final ActionItemService actionItems;
    private final AttachmentService attachments;
    private final ColleagueService colleagues;
    private final AuditService audit;
    private final OfficeClock clock;

    ImprovementService(Improvements improvements, ImprovementNumbers numbers, ImprovementSources sources, ImprovementReader reader, ImprovementRights rights,
            ImprovementTimeline timeline, ActionItemService actionItems, AttachmentService attachments, ColleagueService colleagues, AuditService audit, OfficeClock clock) {
        this.improvements = improvements;
        this.numbers = numbers;
        this.sources = sources;
        this.reader = reader;
        this.rights = rights;
        this.timeline = timeline;
        this.actionItems = actionItems;
        this.attachments = attachments;
        this.colleagues = colleagues;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Improvements that the caller may see. Three statements: units, the page, the count; where confidential sources matter, two more for those that the
     * caller sees.
     */
    Page<ImprovementSummary> list(ImprovementFilter filter, String sort, int limit, String cursor) {
        return page(filter, sort, limit, cursor, true);
    }

    /** The same for a file, which is recorded with its first page. Only there the improvements are counted. */
    Page<ImprovementSummary> export(ImprovementFilter filter, String sort, String cursor) {
        Page<ImprovementSummary> page = page(filter, sort, Page.MAX_LIMIT, cursor, cursor == null);
        if (cursor == null) {
            audit.recordExport("IMPROVEMENTS_EXPORTED", "improvement", ExportDoing.of(filter, filter.text() != null, sort, page));
        }
        return page;
    }

    private Page<ImprovementSummary> page(ImprovementFilter filter, String sort, int limit, String cursor, boolean counted) {
        String column = SORTS.get(sort);
        if (column == null) {
            throw ProblemException.parameter("sort", "choice", String.join(", ", SORTS.keySet().stream().sorted().toList()));
        }
        ImprovementSelection.Position after = position(Cursor.decode(cursor, sort, 2));
        ImprovementReader.Surroundings now = reader.surroundings();
        ImprovementSelection selection = selection(filter, now);
        List<Improvement> rows = improvements.page(selection, column, sort.startsWith("-"), after, limit);
        return Page.cut(rows, limit, counted ? improvements.count(selection) : null, last -> cursor(sort, column, last),
                shown -> shown.stream().map(row -> reader.summary(row, now)).toList());
    }

    /** How many improvements that the caller may see stand how. Two statements: units, the counts. */
    ImprovementTotalsResponse totals(ImprovementFilter filter) {
        return ImprovementTotalsResponse.of(improvements.totals(selection(filter, reader.surroundings())));
    }

    /** One improvement. */
    public ImprovementResponse get(UUID id) {
        return reader.response(find(id));
    }

    /**
     * Opens an improvement.
     *
     * @throws ProblemException RULE_VIOLATED with every fault, or when the source is not known; FORBIDDEN for another unit
     */
    public ImprovementResponse create(ImprovementRequest request) {
        ImprovementReader.Surroundings now = reader.surroundings();
        Set<UUID> files = request.attachmentIds() == null ? Set.of() : new LinkedHashSet<>(request.attachmentIds());
        Improvement.Finding finding = finding(request.finding(), request.unit(), request.items(), files.size(), now, null);
        rights.requireUnit(finding.unitId());
        ImprovementSources.Checked source = sources.check(request.source());
        Improvement improvement = new Improvement(numbers.next(now.today()), source.source(), source.confidential(), finding, rights.caller(), now.today(),
                clock.now());
        improvements.persist(improvement);
        if (!files.isEmpty()) {
            attachments.assign(ImprovementAttachments.KIND, improvement.id, files);
        }
        return timeline.add(improvement, ImprovementEventKind.OPENED, null, null, null);
    }

    /**
     * Puts right what was found.
     *
     * @throws ProblemException RULE_VIOLATED with every fault, also for another unit once there is a plan; FORBIDDEN; STALE_VERSION; WRONG_STATE
     */
    public ImprovementResponse update(UUID id, int version, ImprovementUpdate request) {
        Improvement improvement = find(id);
        rights.require(improvement, ImprovementAction.UPDATE);
        IfMatch.check(version, improvement.version);
        ImprovementResponse before = reader.response(improvement);
        Set<UUID> known = new HashSet<>(before.attachments().stream().map(AttachmentResponse::id).toList());
        Set<UUID> files = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        Improvement.Finding changed = finding(request.finding(), request.unit(), request.items(), files.size(), reader.surroundings(), improvement);
        if (!changed.unitId().equals(improvement.unitId)) {
            if (improvement.state != ImprovementState.OPEN) {
                throw ProblemException.rule("unit", "unit-after-plan");
            }
            rights.requireUnit(changed.unitId());
        }
        improvement.update(changed);
        if (!files.equals(known)) {
            attachments.assign(ImprovementAttachments.KIND, id, files);
        }
        return timeline.add(improvement, ImprovementEventKind.UPDATED, before, null, null);
    }

    /**
     * Who may carry out improvements of a unit, by name.
     *
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows; FORBIDDEN for another unit
     */
    public List<ImprovementOwnerResponse> owners(String unitCode) {
        UnitResponse unit = reader.surroundings().byCode(unitCode);
        if (unit == null) {
            throw ProblemException.parameter("unit", "unit-unknown", unitCode);
        }
        rights.requireUnit(unit.id());
        return colleagues.ofUnit(unit.id()).stream().filter(ImprovementRights::mayOwn)
                .map(it -> new ImprovementOwnerResponse(it.id(), it.name())).toList();
    }

    /** Planned improvements that are to be done by a day, the earliest first, whoever may see them. One statement. */
    public List<DueImprovement> due(LocalDate until) {
        return improvements.plannedUntil(until).stream().map(DueImprovement::of).toList();
    }

    /**
     * The improvements that come from some things and that the caller may see, by the things' ids, the oldest first; things without any are absent. One statement,
     * none for no things.
     */
    public Map<String, List<LinkedImprovement>> ofSources(SourceKind kind, Collection<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Map.of();
        }
        return improvements.ofAll(kind, sourceIds).stream().filter(rights::sees)
                .collect(Collectors.groupingBy(it -> it.sourceId, Collectors.mapping(LinkedImprovement::of, Collectors.toList())));
    }

    /**
     * Lets improvements follow their sources when these become confidential or are no longer; to be called in the transaction that changes the sources.
     * One statement where nothing follows.
     *
     * @param confidential whether each of the sources is, by identifier
     */
    public void followSources(SourceKind kind, Map<String, Boolean> confidential) {
        for (Improvement it : improvements.hold(kind, confidential.keySet())) {
            boolean wanted = confidential.get(it.sourceId);
            if (it.restricted != wanted) {
                ImprovementResponse before = reader.response(it);
                it.restrict(wanted);
                timeline.add(it, wanted ? ImprovementEventKind.RESTRICTED : ImprovementEventKind.UNRESTRICTED, before, null, null);
            }
        }
    }

    /** An improvement that the caller may see; what the caller may not see does not exist. */
    Improvement find(UUID id) {
        return improvements.findByIdOptional(id).filter(rights::sees).orElseThrow(ProblemException::notFound);
    }

    /** @param before as it is so far: a unit put out of service and items given up since may stay; null when it is new */
    private Improvement.Finding finding(String text, String unitCode, List<String> codes, int files, ImprovementReader.Surroundings now,
            Improvement before) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        UnitResponse unit = now.byCode(unitCode);
        if (unit == null) {
            faults.add(new ProblemException.Fault("unit", "unit-unknown", unitCode));
        } else if (!unit.active() && (before == null || !before.unitId.equals(unit.id()))) {
            faults.add(new ProblemException.Fault("unit", "unit-inactive"));
        }
        List<UUID> lineages = lineages(codes, now.today(), before, faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        return new Improvement.Finding(text.strip(), unit.id(), lineages, files);
    }

    /** The items named, each once, in the order in which they are named. */
    private List<UUID> lineages(List<String> codes, LocalDate today, Improvement before, List<ProblemException.Fault> faults) {
        if (codes == null || codes.isEmpty()) {
            return List.of();
        }
        ItemDirectories plans = actionItems.directories();
        Map<String, UUID> known = new HashMap<>();
        if (before != null) {
            before.items.forEach(lineage -> plans.item(today, lineage).ifPresent(item -> known.put(item.code(), lineage)));
        }
        Set<UUID> found = new LinkedHashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).strip();
            UUID lineage = plans.on(today).byCode(code).map(ItemDirectory.Entry::lineageId).orElse(known.get(code));
            if (lineage == null) {
                faults.add(new ProblemException.Fault("items[" + i + "]", "plan-item-unknown", code));
            } else {
                found.add(lineage);
            }
        }
        return List.copyOf(found);
    }

    private ImprovementSelection selection(ImprovementFilter filter, ImprovementReader.Surroundings now) {
        UnitResponse unit = filter.unit() == null ? null : now.byCode(filter.unit());
        if (filter.unit() != null && unit == null) {
            throw ProblemException.parameter("unit", "unit-unknown", filter.unit());
        }
        return new ImprovementSelection(filter, rights.sight(), unit == null ? null : unit.id(), now.today(), now.soonUntil(), now.knowledge());
    }

    private static Cursor cursor(String sort, String column, Improvement last) {
        return new Cursor(sort, List.of((column.equals("due_order") ? last.dueOrder : last.createdOn).toString(), last.id.toString()));
    }

    private static ImprovementSelection.Position position(Cursor cursor) {
        try {
            return cursor == null ? null : new ImprovementSelection.Position(LocalDate.parse(cursor.key().get(0)), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}
