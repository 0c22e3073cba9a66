package tw.servicequality.privacy.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.complaint.retention.CaseRetention;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.privacy.rules.RetentionDoubt;
import tw.servicequality.privacy.rules.RunState;

/** One run of retention: which cases it means, and what became of it. */
@Entity
class RetentionRun {

    @Id
    UUID id;
    @Enumerated(EnumType.STRING)
    RunState state;
    Instant plannedAt;
    /** It takes the cases that were closed before this moment. */
    Instant closedBefore;
    /** How many there were. */
    long due;
    /** How many closed cases there were in all. */
    long kept;
    /** What speaks against it, comma-separated. */
    String doubts;
    /** How many became anonymous. */
    long gone;
    /** Where the walk through the cases stands; null before its first step. */
    Instant atClosed;
    UUID atId;
    String confirmedBy;
    Instant confirmedAt;
    Instant finishedAt;
    @Version
    int version;

    protected RetentionRun() {
    }

    RetentionRun(Instant plannedAt, Instant closedBefore, long due, long kept, Set<RetentionDoubt> doubts) {
        this.id = Ids.next();
        this.state = doubts.isEmpty() ? RunState.RUNNING : RunState.WAITING;
        this.plannedAt = plannedAt;
        this.closedBefore = closedBefore;
        this.due = due;
        this.kept = kept;
        this.doubts = doubts.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    List<RetentionDoubt> doubts() {
        return doubts.isEmpty() ? List.of() : Arrays.stream(doubts.split(",")).map(RetentionDoubt::valueOf).toList();
    }

    /** @throws ProblemException WRONG_STATE when it does not wait */
    void confirm(Actor by, Instant now) {
        if (state != RunState.WAITING) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        state = RunState.RUNNING;
        confirmedBy = by.signature();
        confirmedAt = now;
    }

    void replaced() {
        state = RunState.REPLACED;
    }

    /** A day on which there was nothing to do: the same row tells that the program looked. */
    void seenAgain(Instant now, Instant before, long keptNow) {
        plannedAt = now;
        closedBefore = before;
        kept = keptNow;
        finishedAt = now;
    }

    CaseRetention.Position position() {
        return atId == null ? null : new CaseRetention.Position(atClosed, atId);
    }

    void progressed(CaseRetention.Batch batch) {
        gone += batch.gone();
        if (batch.last() != null) {
            atClosed = batch.last().closedAt();
            atId = batch.last().id();
        }
    }

    void finished(Instant now) {
        state = RunState.DONE;
        finishedAt = now;
    }
}
