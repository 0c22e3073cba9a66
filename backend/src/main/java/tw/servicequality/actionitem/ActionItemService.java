package tw.servicequality.actionitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;

/** The action items of a plan: what is to be done, by whom, when. */
@ApplicationScoped
@Transactional
public class ActionItemService {

    static final String BY_CODE = "code";
    static final String BY_CODE_DESCENDING = "-code";

    private final PlanService plans;
    private final Catalogues catalogues;
    private final ActionItems items;
    private final UnitsAndDays surroundings;
    private final AuditService audit;
    private final CurrentActor actor;
    private final KeptPages kept = new KeptPages();

    ActionItemService(PlanService plans, Catalogues catalogues, ActionItems items, UnitsAndDays surroundings, AuditService audit,
            CurrentActor actor) {
        this.plans = plans;
        this.catalogues = catalogues;
        this.items = items;
        this.surroundings = surroundings;
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * Lists items of a plan.
     *
     * @param plan its id, or {@code current}
     * @param text a piece of code, text or note; any Chinese characters that stand together
     * @param unit the code of a unit
     * @param heading the code of a heading
     * @param sort {@code code} or {@code -code}, in the plan's order
     */
    public Page<ActionItemSummary> list(String plan, String text, String unit, String heading, ScheduleKind kind, String sort, int limit,
            String cursor) {
        if (!BY_CODE.equals(sort) && !BY_CODE_DESCENDING.equals(sort)) {
            throw ProblemException.parameter("sort", "choice", BY_CODE + ", " + BY_CODE_DESCENDING);
        }
        Cursor after = Cursor.decode(cursor, sort, 1);
        Surroundings now = surroundings.today();
        ActionItemFilter filter = new ActionItemFilter(blankToNull(text), unit == null ? null : now.unitId(unit), heading, kind);
        PlanKey key = plans.resolve(plan);
        if (after != null || filter.text() != null) {
            return page(key, now, filter, sort, limit, after);
        }
        return kept.get(new KeptPages.Key(key.id(), key.contentStamp(), now.days().calendar().stamp(), now.days().rollForward(), now.today(), now.units(), filter,
                BY_CODE_DESCENDING.equals(sort), limit), () -> page(key, now, filter, sort, limit, null));
    }

    /** The same for a file, which is recorded with its first page. */
    Page<ActionItemSummary> export(String plan, String text, String unit, String heading, ScheduleKind kind, String sort, String cursor) {
        Page<ActionItemSummary> page = list(plan, text, unit, heading, kind, sort, Page.MAX_LIMIT, cursor);
        if (cursor == null) {
            audit.recordExport("ACTION_ITEMS_EXPORTED", "action-item", ExportDoing.of(new Exported(plan, unit, heading, kind), text != null, sort, page));
        }
        return page;
    }

    /** Which items were handed out. */
    private record Exported(String plan, String unit, String heading, ScheduleKind scheduleKind) {
    }

    private Page<ActionItemSummary> page(PlanKey plan, Surroundings now, ActionItemFilter filter, String sort, int limit, Cursor after) {
        List<Catalogue.Entry> found = catalogues.of(plan).entries().stream().filter(filter::accepts).toList();
        boolean descending = BY_CODE_DESCENDING.equals(sort);
        List<Catalogue.Entry> ordered = descending ? found.reversed() : found;
        int position = after == null ? -1 : ordinal(after);
        List<Catalogue.Entry> rest = after == null ? ordered
                : ordered.stream().filter(entry -> descending ? entry.ordinal() < position : entry.ordinal() > position).toList();
        return Page.cut(rest.subList(0, Math.min(rest.size(), limit + 1)), limit, (long) found.size(),
                entry -> new Cursor(sort, List.of(Integer.toString(entry.ordinal()))),
                shown -> shown.stream().map(entry -> summary(entry, now)).toList());
    }

    /**
     * One item.
     *
     * @param reference its id, or its code in that plan
     * @param plan used with a code
     */
    public ActionItemResponse get(String reference, String plan) {
        Located located = locate(reference, plan);
        return response(located.catalogue(), located.entry());
    }

    /** The quantified duties of a plan, in the plan's order. */
    public List<QuantifiedDutyResponse> quantifiedDuties(String plan) {
        return catalogues.of(plans.resolve(plan)).duties();
    }

    /**
     * The approved revisions that govern on some day from one to another, the oldest first; none governs before the first one begins. One
     * statement, and those of reading for a revision that is not kept yet.
     */
    public List<PlanInForce> inForce(LocalDate from, LocalDate to) {
        List<PlanKey> begun = plans.approved().stream().filter(plan -> !plan.governsFrom().isAfter(to)).toList();
        long before = begun.stream().filter(plan -> !plan.governsFrom().isAfter(from)).count();
        return begun.stream().skip(Math.max(0, before - 1)).map(plan -> PlanInForce.of(plan, catalogues.of(plan))).toList();
    }

    /** The items of each day's plan, by code and by lineage, for whichever days will be asked; to be asked in the same transaction. One statement. */
    public ItemDirectories directories() {
        return new ItemDirectories(plans.approved(), catalogues::of);
    }

    /** Changes the office's reading of an item. The official text never changes. */
    public ActionItemResponse changeNote(UUID id, int version, NoteRequest request) {
        ActionItem item = items.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        PlanKey plan = plans.resolve(item.planId.toString());
        IfMatch.check(version, item.version);
        ActionItemResponse before = response(id, plan);
        item.changeNote(request.note());
        plans.contentChanged(plan.id());
        items.flush();
        items.getEntityManager().clear();
        ActionItemResponse after = response(id, plans.resolve(plan.id().toString()));
        audit.record("ACTION_ITEM_NOTE_CHANGED", Subject.of("action-item", id, after.code()), before, after);
        return after;
    }

    private ActionItemResponse response(UUID id, PlanKey plan) {
        Catalogue catalogue = catalogues.read(plan);
        return response(catalogue, catalogue.byId().get(id));
    }

    private ActionItemResponse response(Catalogue catalogue, Catalogue.Entry entry) {
        Surroundings now = surroundings.today();
        List<Catalogue.Entry> all = catalogue.entries();
        int at = all.indexOf(entry);
        return new ActionItemResponse(entry.id(), entry.lineageId(), catalogue.planId(), entry.code(), entry.text(), entry.note(),
                entry.benefit(), catalogue.sharingBenefitOf(entry), entry.path(),
                entry.assignments().stream().map(work -> assignment(work, now)).toList(),
                catalogue.duties().stream().filter(duty -> duty.itemCodes().contains(entry.code())).toList(),
                at == 0 ? null : all.get(at - 1).code(), at == all.size() - 1 ? null : all.get(at + 1).code(), entry.version(),
                actor.get().isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER) ? List.of("updateNote") : List.of());
    }

    private Located locate(String reference, String plan) {
        Catalogue catalogue;
        Catalogue.Entry entry;
        if (reference.contains(".")) {
            catalogue = catalogues.of(plans.resolve(plan));
            entry = catalogue.byCode().get(reference);
        } else {
            UUID id = uuid(reference);
            UUID planId = items.planOf(id).orElseThrow(ProblemException::notFound);
            catalogue = catalogues.of(plans.resolve(planId.toString()));
            entry = catalogue.byId().get(id);
        }
        if (entry == null) {
            throw ProblemException.notFound();
        }
        return new Located(catalogue, entry);
    }

    private record Located(Catalogue catalogue, Catalogue.Entry entry) {
    }

    static ActionItemSummary summary(Catalogue.Entry entry, Surroundings now) {
        LinkedHashSet<UUID> unitIds = new LinkedHashSet<>();
        entry.assignments().forEach(work -> unitIds.addAll(work.unitIds()));
        return new ActionItemSummary(entry.id(), entry.code(), entry.text(), entry.note(), entry.headingCode(HeadingLevel.DIMENSION),
                entry.headingCode(HeadingLevel.SUB_DIMENSION), entry.headingCode(HeadingLevel.CRITERION),
                entry.heading(HeadingLevel.CRITERION).title(), entry.headingCode(HeadingLevel.GROUP),
                entry.heading(HeadingLevel.GROUP).title(),
                entry.assignments().stream().flatMap(work -> work.unitWords().stream()).distinct().toList(),
                now.units(unitIds).stream().map(UnitReference::code).toList(),
                entry.assignments().stream().map(Catalogue.Work::scheduleWords).distinct().toList(),
                new LinkedHashSet<>(entry.assignments().stream().map(work -> work.schedule().kind()).toList()), now.nextDue(entry));
    }

    private static AssignmentResponse assignment(Catalogue.Work work, Surroundings now) {
        var schedule = work.schedule();
        return new AssignmentResponse(work.id(), work.unitWords(), now.units(work.unitIds()), work.scheduleWords(), schedule.kind(),
                schedule.fromMonth(), schedule.toMonth(), schedule.years(), schedule.min(), schedule.max(), schedule.counted(),
                now.nextDue(schedule).orElse(null));
    }

    private static int ordinal(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key().getFirst());
        } catch (NumberFormatException forged) {
            throw new ProblemException(tw.servicequality.platform.problem.ProblemType.INVALID_CURSOR);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
