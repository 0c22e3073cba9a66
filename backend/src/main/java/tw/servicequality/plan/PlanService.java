package tw.servicequality.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;

/** Keeps the plan's revisions. An approved one never changes; the newest approved one whose first day has come governs. */
@ApplicationScoped
@Transactional
public class PlanService {

    /** The word that stands for the governing plan wherever a plan's id is asked for. */
    public static final String CURRENT = "current";

    private final Plans plans;
    private final PlanHeadings headings;
    private final AuditService audit;
    private final CurrentActor actor;
    private final OfficeClock clock;

    PlanService(Plans plans, PlanHeadings headings, AuditService audit, CurrentActor actor, OfficeClock clock) {
        this.plans = plans;
        this.headings = headings;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** All revisions that the caller may see, the newest first. */
    public List<PlanResponse> list() {
        UUID governing = governingId();
        return plans.newestFirst().stream().filter(plan -> isVisible(plan.state)).map(plan -> response(plan, governing)).toList();
    }

    /** The same for a file, which is recorded. */
    Page<PlanResponse> export() {
        Page<PlanResponse> all = Page.whole(list());
        audit.recordExport("PLANS_EXPORTED", "plan", ExportDoing.of(null, false, null, all));
        return all;
    }

    /**
     * One revision with its words.
     *
     * @param reference its id, or {@link #CURRENT}
     */
    public PlanDetailResponse get(String reference) {
        Plan plan = plans.findById(resolve(reference).id());
        List<PlanHeading> all = headings.ofPlan(plan.id);
        return new PlanDetailResponse(response(plan, governingId()), plan.words, new PlanDetailResponse.HeadingCounts(
                count(all, HeadingLevel.DIMENSION), count(all, HeadingLevel.SUB_DIMENSION), count(all, HeadingLevel.CRITERION),
                count(all, HeadingLevel.GROUP)));
    }

    /** The headings of one revision. */
    public PlanTreeResponse tree(String reference) {
        UUID id = resolve(reference).id();
        return new PlanTreeResponse(id, HeadingResponse.tree(headings.ofPlan(id)));
    }

    /** Which revision is meant, in one statement; answers NOT_FOUND for a draft that the caller may not see. */
    public PlanKey resolve(String reference) {
        if (CURRENT.equals(reference)) {
            return plans.governing(clock.today()).orElseThrow(ProblemException::notFound);
        }
        try {
            return plans.key(UUID.fromString(reference)).filter(key -> isVisible(key.state())).orElseThrow(ProblemException::notFound);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }

    /** The approved revisions, the oldest first. One statement. */
    public List<PlanKey> approved() {
        return plans.approved();
    }

    /** The words of a revision that the caller has resolved. */
    public PlanWords words(UUID id) {
        return plans.findById(id).words;
    }

    /** The revision word of a revision that the caller has resolved. */
    public String revisionWord(UUID id) {
        return plans.findById(id).revisionWord;
    }

    /** Whether any revision is stored at all. */
    public boolean isEmpty() {
        return plans.count() == 0;
    }

    /**
     * Stores a new revision as a draft.
     *
     * @return the draft, and the ids of its headings by code
     */
    public Created create(PlanRequest request) {
        Plan plan = new Plan(request);
        plans.persist(plan);
        Map<String, UUID> byCode = new HashMap<>();
        List<PlanHeading> made = new ArrayList<>();
        for (PlanRequest.Heading heading : request.headings()) {
            PlanHeading row = new PlanHeading(plan.id, byCode.get(heading.parentCode()), heading, made.size());
            byCode.put(row.code, row.id);
            made.add(row);
        }
        headings.persist(made);
        plans.flush();
        PlanResponse answer = response(plan, null);
        audit.record("PLAN_DRAFTED", subject(plan), null, answer);
        return new Created(answer, byCode);
    }

    /** A new draft and the ids of its headings by code. */
    public record Created(PlanResponse plan, Map<String, UUID> headingIds) {
    }

    /**
     * Approves a draft. From its first day on it governs; what was said about earlier days stays with the revision before it.
     *
     * @throws ProblemException RULE_VIOLATED when it would begin before the revision that it follows, or in a month gone by
     */
    public PlanResponse approve(UUID id, int version) {
        plans.hold();
        Plan plan = forChange(id, version);
        plan.requireDraft();
        LocalDate monthStart = clock.today().withDayOfMonth(1);
        plans.latestApprovedStart().ifPresent(latest -> {
            if (!plan.governsFrom.isAfter(latest)) {
                throw ProblemException.rule("governsFrom", "plan-start-not-later", latest.toString());
            }
            if (plan.governsFrom.isBefore(monthStart)) {
                throw ProblemException.rule("governsFrom", "plan-start-past", monthStart.toString());
            }
        });
        PlanResponse before = response(plan, null);
        plan.approve(clock.now());
        plans.flush();
        PlanResponse after = response(plan, governingId());
        audit.record("PLAN_APPROVED", subject(plan), before, after);
        return after;
    }

    /** Deletes a draft with all in it. */
    public void delete(UUID id, int version) {
        Plan plan = forChange(id, version);
        plan.requireDraft();
        audit.record("PLAN_DRAFT_DELETED", subject(plan), response(plan, null), null);
        plans.delete(plan);
    }

    /** To be called in the transaction of every change to anything that belongs to the plan's content. */
    public void contentChanged(UUID id) {
        plans.bumpContent(id);
    }

    private Plan forChange(UUID id, int version) {
        Plan plan = plans.findByIdOptional(id).filter(found -> isVisible(found.state)).orElseThrow(ProblemException::notFound);
        IfMatch.check(version, plan.version);
        return plan;
    }

    private boolean isVisible(PlanState state) {
        return state == PlanState.APPROVED || mayPrepare();
    }

    private boolean mayPrepare() {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM
                || caller.isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR);
    }

    private UUID governingId() {
        return plans.governing(clock.today()).map(PlanKey::id).orElse(null);
    }

    private PlanResponse response(Plan plan, UUID governing) {
        return PlanResponse.of(plan, plan.id.equals(governing), actor.get().isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER));
    }

    private static Subject subject(Plan plan) {
        return Subject.of("plan", plan.id, plan.name + " " + plan.revisedOn);
    }

    private static int count(List<PlanHeading> all, HeadingLevel level) {
        return (int) all.stream().filter(heading -> heading.level == level).count();
    }
}
