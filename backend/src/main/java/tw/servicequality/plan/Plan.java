package tw.servicequality.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** One revision of the plan. */
@Entity
class Plan {

    @Id
    UUID id;
    String name;
    LocalDate revisedOn;
    String revisionWord;
    LocalDate governsFrom;
    @Enumerated(EnumType.STRING)
    PlanState state;
    Instant approvedAt;
    @Convert(converter = PlanWordsColumn.class)
    PlanWords words;
    /** Counts the changes of everything in this plan, its action items' notes included. */
    int contentStamp;
    @Version
    int version;

    protected Plan() {
    }

    Plan(PlanRequest request) {
        this.id = Ids.next();
        this.name = request.name();
        this.revisedOn = request.revisedOn();
        this.revisionWord = request.revisionWord();
        this.governsFrom = request.governsFrom();
        this.words = request.words();
        this.state = PlanState.DRAFT;
    }

    void approve(Instant now) {
        requireDraft();
        state = PlanState.APPROVED;
        approvedAt = now;
    }

    void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }
}
