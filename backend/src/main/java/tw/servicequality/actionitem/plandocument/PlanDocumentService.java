package tw.servicequality.actionitem.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.actionitem.ActionItem;
import tw.servicequality.actionitem.ActionItems;
import tw.servicequality.actionitem.Assignment;
import tw.servicequality.actionitem.Catalogues;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.actionitem.QuantifiedDuty;
import tw.servicequality.actionitem.rules.Lineages;
import tw.servicequality.actionitem.rules.PlanFault;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.rules.UnitWords;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.plan.PlanRequest;
import tw.servicequality.plan.PlanResponse;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.platform.start.FirstStart;

/** Reads and writes whole plan revisions. The plan file of the first start comes this way as well. */
@ApplicationScoped
@Transactional
public class PlanDocumentService {

    static final String ROOM = "plan";

    private final PlanService plans;
    private final ActionItems items;
    private final Catalogues catalogues;
    private final OrganizationService organization;
    private final AuditService audit;
    private final FirstStart firstStart;

    PlanDocumentService(PlanService plans, ActionItems items, Catalogues catalogues, OrganizationService organization, AuditService audit,
            FirstStart firstStart) {
        this.plans = plans;
        this.items = items;
        this.catalogues = catalogues;
        this.organization = organization;
        this.audit = audit;
        this.firstStart = firstStart;
    }

    /** A whole plan revision; what it answers can be changed and given to {@link #create}. */
    public PlanDocument get(String reference) {
        PlanKey plan = plans.resolve(reference);
        return new PlanDocumentReader(plan, plans.words(plan.id()), plans.revisionWord(plan.id()), catalogues.of(plan), items.dutiesOf(plan.id())).read();
    }

    /** What differs in the items of two plan revisions, by code. */
    public PlanDifferences differences(String reference, String against) {
        return PlanDifferences.between(catalogues.of(plans.resolve(against)), catalogues.of(plans.resolve(reference)));
    }

    /**
     * Stores a document as a draft. Its items go on with those of the governing plan by {@link Lineages}.
     *
     * @throws ProblemException PLAN_INVALID with every contradiction; nothing is stored then
     */
    public PlanResponse create(PlanDocument document) {
        UnitWords words = organization.unitWords();
        List<PlanFault> faults = faults(document, words);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.PLAN_INVALID,
                    faults.stream().map(fault -> new ProblemException.Fault(fault.path(), fault.code(), fault.value())).toList());
        }
        Map<String, UUID> lineages = plans.isEmpty() ? Map.of() : Lineages.match(
                items.lineages(plans.resolve(PlanService.CURRENT).id()), groups(document).flatMap(group -> group.items().stream())
                        .map(item -> new Lineages.Item(item.code(), item.text(), null)).toList());
        PlanService.Created made = plans.create(new PlanRequest(document.name(), document.revisedOn(), document.revisionWord(),
                LocalDate.of(document.governsFromRocYear() + RocDate.OFFSET, 1, 1), document.words(), headings(document)));
        store(document, made.plan().id(), made.headingIds(), lineages, words);
        return made.plan();
    }

    /** Every contradiction of a document. */
    List<PlanFault> faults(PlanDocument document) {
        return faults(document, organization.unitWords());
    }

    private static List<PlanFault> faults(PlanDocument document, UnitWords words) {
        return new PlanDocumentCheck(document, words.words()).faults();
    }

    /** Stores and approves the plan of the first start, unless one was stored before. The file has been checked. */
    void loadFirst(PlanDocument document) {
        if (firstStart.claim(ROOM) && plans.isEmpty()) {
            PlanResponse draft = create(document);
            plans.approve(draft.id(), draft.version());
        }
    }

    private void store(PlanDocument document, UUID planId, Map<String, UUID> headingIds, Map<String, UUID> lineages,
            UnitWords words) {
        List<ActionItem> rows = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        groups(document).forEach(group -> group.items().forEach(item -> {
                    ActionItem row = new ActionItem(planId, headingIds.get(group.code()), lineages.get(item.code()), rows.size(), item);
                    rows.add(row);
                    for (int i = 0; i < item.assignments().size(); i++) {
                        PlanDocument.Work work = item.assignments().get(i);
                        assignments.add(new Assignment(row.id, i, work, words.resolve(work.units()).orElseThrow()));
                    }
                }));
        List<QuantifiedDuty> duties = new ArrayList<>();
        document.quantifiedDuties().forEach(duty -> duties.add(new QuantifiedDuty(planId, duties.size(), duty,
                words.resolve(duty.units()).orElseThrow())));
        items.persist(rows);
        items.flush();
        assignments.forEach(items.getEntityManager()::persist);
        duties.forEach(items.getEntityManager()::persist);
        items.flush();
        audit.record("PLAN_DOCUMENT_STORED", Subject.of("plan", planId, document.name()), null,
                Map.of("items", rows.size(), "assignments", assignments.size(), "quantifiedDuties", duties.size()));
    }

    private static Stream<PlanDocument.Group> groups(PlanDocument document) {
        return document.dimensions().stream().flatMap(it -> it.subDimensions().stream()).flatMap(it -> it.criteria().stream())
                .flatMap(it -> it.groups().stream());
    }

    private static List<PlanRequest.Heading> headings(PlanDocument document) {
        List<PlanRequest.Heading> headings = new ArrayList<>();
        document.dimensions().forEach(dimension -> {
            headings.add(new PlanRequest.Heading(HeadingLevel.DIMENSION, dimension.code(), null, dimension.title()));
            dimension.subDimensions().forEach(sub -> {
                headings.add(new PlanRequest.Heading(HeadingLevel.SUB_DIMENSION, sub.code(), dimension.code(), sub.title()));
                sub.criteria().forEach(criterion -> {
                    headings.add(new PlanRequest.Heading(HeadingLevel.CRITERION, criterion.code(), sub.code(), criterion.title()));
                    criterion.groups().forEach(group -> headings.add(
                            new PlanRequest.Heading(HeadingLevel.GROUP, group.code(), criterion.code(), group.title())));
                });
            });
        });
        return headings;
    }
}
