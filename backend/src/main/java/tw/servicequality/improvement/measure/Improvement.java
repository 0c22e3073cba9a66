package tw.servicequality.improvement.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.improvement.rules.ImprovementAction;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Something that was found and is improved. Every step has an {@link ImprovementEvent}, so what it said before stays readable. */
@Entity
public class Improvement {

    /** Where nothing is planned, it stands behind all that is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Stands where something was that is anonymous now. */
    public static final String GONE = "（已去識別化）";
    /** Is told in the place of what was found to who may not know of its source. */
    public static final String WITHHELD = "（來源案件保密）";

    @Id
    public UUID id;
    public String number;
    @Enumerated(EnumType.STRING)
    public ImprovementState state;
    public UUID unitId;
    @Enumerated(EnumType.STRING)
    public SourceKind sourceKind;
    public String sourceId;
    public String sourceLabel;
    /** Whether only research and evaluation, the director and the responsible unit may read it. */
    public boolean restricted;
    public String finding;
    public String rootCause;
    public String correction;
    public String correctiveAction;
    public String preventiveAction;
    public UUID ownerId;
    public String ownerName;
    public LocalDate dueOn;
    /** The day by which lists are sorted: the due day, or the end of time. */
    public LocalDate dueOrder;
    public LocalDate completedOn;
    /** What was done. */
    public String result;
    UUID completedById;
    /** For whom a deputy completed it; null otherwise. */
    UUID completedForId;
    public String completedBy;
    public LocalDate verifiedOn;
    public String verifiedBy;
    /** Why it is effective. */
    public String verdict;
    /** How often it was found not effective. */
    public int rounds;
    /** The day on which it was opened or, after it was found not effective, opened again. */
    public LocalDate openSince;
    public LocalDate createdOn;
    public String createdBy;
    public Instant changedAt;
    public int attachments;
    @ElementCollection
    @CollectionTable(name = "improvement_item", joinColumns = @JoinColumn(name = "improvement_id"))
    @OrderColumn(name = "place")
    @Column(name = "lineage_id")
    public List<UUID> items = new ArrayList<>();
    /** How many steps its history has; the first is the opening itself. */
    public int steps;
    @Version
    public int version;

    protected Improvement() {
    }

    public Improvement(String number, SourceRef source, boolean restricted, Finding finding, Actor by, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.state = ImprovementState.OPEN;
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.sourceLabel = source.label();
        this.restricted = restricted;
        this.dueOrder = NEVER;
        this.openSince = today;
        this.createdOn = today;
        this.createdBy = by.signature();
        this.changedAt = now;
        this.steps = 1;
        take(finding);
    }

    /**
     * What was found.
     *
     * @param items lineages of action items
     * @param files how many files it has
     */
    public record Finding(String text, UUID unitId, List<UUID> items, int files) {
    }

    /** How it is to be improved. */
    public record Plan(String rootCause, String correction, String correctiveAction, String preventiveAction, UUID ownerId, String ownerName, LocalDate dueOn) {
    }

    public void update(Finding changed) {
        state = after(ImprovementAction.UPDATE);
        take(changed);
    }

    public void plan(Plan plan) {
        state = after(ImprovementAction.PLAN);
        rootCause = plan.rootCause();
        correction = plan.correction();
        correctiveAction = plan.correctiveAction();
        preventiveAction = plan.preventiveAction();
        ownerId = plan.ownerId();
        ownerName = plan.ownerName();
        due(plan.dueOn());
    }

    public void complete(LocalDate day, String what, int files, Actor by) {
        state = after(ImprovementAction.COMPLETE);
        completedOn = day;
        result = what;
        attachments = files;
        completedById = by.id();
        completedForId = by.onBehalfOfId();
        completedBy = by.signature();
    }

    public void foundEffective(LocalDate today, String reason, Actor by) {
        state = after(ImprovementAction.VERIFY);
        verifiedOn = today;
        verifiedBy = by.signature();
        verdict = reason;
    }

    /** It did not help: the plan holds again, until another day. What was done stays in the history. */
    public void foundNotEffective(LocalDate today, LocalDate again) {
        require(ImprovementAction.VERIFY);
        state = ImprovementState.PLANNED;
        rounds++;
        openSince = today;
        completedOn = null;
        result = null;
        completedById = null;
        completedForId = null;
        completedBy = null;
        due(again);
    }

    public void cancel() {
        state = after(ImprovementAction.CANCEL);
    }

    public void restrict(boolean wanted) {
        restricted = wanted;
    }

    /** Takes out what was found, and with it what a citizen may have said; how the office improved stays. */
    public void forgetFinding() {
        finding = GONE;
        attachments = 0;
    }

    /** One more step after the opening stands in its history. */
    public void step(Instant now) {
        changedAt = now;
        steps++;
    }

    /** @throws ProblemException WRONG_STATE when this cannot be done now */
    public void require(ImprovementAction action) {
        if (!action.isPossibleIn(state)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }

    private ImprovementState after(ImprovementAction action) {
        require(action);
        return action.from(state);
    }

    private void take(Finding found) {
        finding = found.text();
        unitId = found.unitId();
        attachments = found.files();
        if (!items.equals(found.items())) {
            items.clear();
            items.addAll(found.items());
        }
    }

    private void due(LocalDate day) {
        dueOn = day;
        dueOrder = day;
    }
}
