package tw.servicequality.improvement;

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
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;

/** Something that was found and is improved. Every step has an {@link ImprovementEvent}, so what it said before stays readable. */
@Entity
class Improvement {

    /** Where nothing is planned, it stands behind all that is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Stands where something was that is anonymous now. */
    static final String GONE = "（已去識別化）";
    /** Is told in the place of what was found to who may not know of its source. */
    static final String WITHHELD = "（來源案件保密）";

    @Id
    UUID id;
    String number;
    @Enumerated(EnumType.STRING)
    ImprovementState state;
    UUID unitId;
    @Enumerated(EnumType.STRING)
    SourceKind sourceKind;
    String sourceId;
    String sourceLabel;
    /** Whether only research and evaluation, the director and the responsible unit may read it. */
    boolean restricted;
    String finding;
    String rootCause;
    String correction;
    String correctiveAction;
    String preventiveAction;
    UUID ownerId;
    String ownerName;
    LocalDate dueOn;
    /** The day by which lists are sorted: the due day, or the end of time. */
    LocalDate dueOrder;
    LocalDate completedOn;
    /** What was done. */
    String result;
    UUID completedById;
    /** For whom a deputy completed it; null otherwise. */
    UUID completedForId;
    String completedBy;
    LocalDate verifiedOn;
    String verifiedBy;
    /** Why it is effective. */
    String verdict;
    /** How often it was found not effective. */
    int rounds;
    /** The day on which it was opened or, after it was found not effective, opened again. */
    LocalDate openSince;
    LocalDate createdOn;
    String createdBy;
    Instant changedAt;
    int attachments;
    @ElementCollection
    @CollectionTable(name = "improvement_item", joinColumns = @JoinColumn(name = "improvement_id"))
    @OrderColumn(name = "place")
    @Column(name = "lineage_id")
    List<UUID> items = new ArrayList<>();
    /** How many steps its history has; the first is the opening itself. */
    int steps;
    @Version
    int version;

    protected Improvement() {
    }

    Improvement(String number, SourceRef source, boolean restricted, Finding finding, Actor by, LocalDate today, Instant now) {
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
    record Finding(String text, UUID unitId, List<UUID> items, int files) {
    }

    /** How it is to be improved. */
    record Plan(String rootCause, String correction, String correctiveAction, String preventiveAction, UUID ownerId, String ownerName, LocalDate dueOn) {
    }

    void update(Finding changed) {
        state = after(ImprovementAction.UPDATE);
        take(changed);
    }

    void plan(Plan plan) {
        state = after(ImprovementAction.PLAN);
        rootCause = plan.rootCause();
        correction = plan.correction();
        correctiveAction = plan.correctiveAction();
        preventiveAction = plan.preventiveAction();
        ownerId = plan.ownerId();
        ownerName = plan.ownerName();
        due(plan.dueOn());
    }

    void complete(LocalDate day, String what, int files, Actor by) {
        state = after(ImprovementAction.COMPLETE);
        completedOn = day;
        result = what;
        attachments = files;
        completedById = by.id();
        completedForId = by.onBehalfOfId();
        completedBy = by.signature();
    }

    void foundEffective(LocalDate today, String reason, Actor by) {
        state = after(ImprovementAction.VERIFY);
        verifiedOn = today;
        verifiedBy = by.signature();
        verdict = reason;
    }

    /** It did not help: the plan holds again, until another day. What was done stays in the history. */
    void foundNotEffective(LocalDate today, LocalDate again) {
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

    void cancel() {
        state = after(ImprovementAction.CANCEL);
    }

    void restrict(boolean wanted) {
        restricted = wanted;
    }

    /** Takes out what was found, and with it what a citizen may have said; how the office improved stays. */
    void forgetFinding() {
        finding = GONE;
        attachments = 0;
    }

    /** One more step after the opening stands in its history. */
    void step(Instant now) {
        changedAt = now;
        steps++;
    }

    /** @throws ProblemException WRONG_STATE when this cannot be done now */
    void require(ImprovementAction action) {
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
