package tw.servicequality.dissatisfaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import tw.servicequality.dissatisfaction.rules.ReportAction;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A unit's report of a month. While it is in work it follows the answers that come; once submitted it keeps its own copy of them. */
@Entity
class DissatisfactionReport {

    @Id
    UUID id;
    UUID unitId;
    int ofYear;
    int ofMonth;
    @Enumerated(EnumType.STRING)
    ReportState state;
    Instant createdAt;
    String createdBy;
    /** How often its lines were stored; so a stored line moves the version. */
    int edits;
    /** How many lines it was submitted with; 0 for 無不滿意情形 and for what was never submitted. */
    int lineCount;
    UUID submittedById;
    /** For whom a deputy submitted it; null otherwise. */
    UUID submittedForId;
    String submittedBy;
    LocalDate submittedOn;
    /** The names that the document bears, as they were when it was submitted. */
    String officeName;
    String unitName;
    Instant approvedAt;
    String approvedBy;
    /** How many steps its history has. */
    int steps;
    @Version
    int version;

    protected DissatisfactionReport() {
    }

    DissatisfactionReport(UUID unitId, YearMonth month, Actor by, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.ofYear = month.getYear();
        this.ofMonth = month.getMonthValue();
        this.state = ReportState.DRAFT;
        this.createdAt = now;
        this.createdBy = by.signature();
    }

    YearMonth month() {
        return YearMonth.of(ofYear, ofMonth);
    }

    LocalDate approvedOn() {
        return approvedAt == null ? null : LocalDate.ofInstant(approvedAt, OfficeClock.TAIPEI);
    }

    void update() {
        state = after(ReportAction.UPDATE);
        edits++;
    }

    void submit(int frozen, String office, String unit, Actor by, LocalDate today) {
        state = after(ReportAction.SUBMIT);
        lineCount = frozen;
        officeName = office;
        unitName = unit;
        submittedById = by.id();
        submittedForId = by.onBehalfOfId();
        submittedBy = by.signature();
        submittedOn = today;
    }

    void sendBack() {
        state = after(ReportAction.RETURN);
    }

    void approve(Actor by, Instant now) {
        state = after(ReportAction.APPROVE);
        approvedAt = now;
        approvedBy = by.signature();
    }

    /** One more step stands in its history. */
    int step() {
        return ++steps;
    }

    /** @throws ProblemException WRONG_STATE when this cannot be done now */
    void require(ReportAction action) {
        if (!action.isPossibleIn(state)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }

    private ReportState after(ReportAction action) {
        require(action);
        return action.from(state);
    }
}
