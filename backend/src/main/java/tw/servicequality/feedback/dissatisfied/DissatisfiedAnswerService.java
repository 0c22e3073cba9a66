package tw.servicequality.feedback.dissatisfied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.feedback.CaseFeedback;
import tw.servicequality.feedback.CaseFeedbacks;
import tw.servicequality.feedback.DissatisfiedAnswer;
import tw.servicequality.feedback.DissatisfiedMonth;
import tw.servicequality.feedback.DissatisfiedSelection;
import tw.servicequality.feedback.FeedbackRights;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Finds the answers that tell of dissatisfaction: 1 or 2 on some question. */
@ApplicationScoped
@Transactional
public class DissatisfiedAnswerService {

    private static final String SORT = "-answeredOn";

    private final CaseFeedbacks feedbacks;
    private final FeedbackRights rights;
    private final OrganizationService organization;
    private final AuditService audit;

    DissatisfiedAnswerService(CaseFeedbacks feedbacks, FeedbackRights rights, OrganizationService organization, AuditService audit) {
        this.feedbacks = feedbacks;
        this.rights = rights;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * Those that the caller may see, the newest first. Three statements, whatever their number: the confidential cases that name the caller, units, the page.
     *
     * @param from first day of the answers; null for any
     * @param to last day, included; null for any
     * @param unit code of the unit that handled the case; null for all
     * @throws ProblemException INVALID_PARAMETER for a unit nobody knows, or a last day before the first; INVALID_CURSOR
     */
    public Page<DissatisfiedAnswerResponse> list(LocalDate from, LocalDate to, String unit, int limit, String cursor) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.parameter("to", "date-order", from.toString());
        }
        DissatisfiedSelection.Position after = position(Cursor.decode(cursor, SORT, 2));
        Map<UUID, UnitReference> units = organization.allUnits().stream().map(UnitReference::of)
                .collect(Collectors.toMap(UnitReference::id, Function.identity()));
        UUID unitId = unit == null ? null : units.values().stream().filter(it -> it.code().equals(unit)).map(UnitReference::id).findFirst()
                .orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", unit));
        List<CaseFeedback> rows = feedbacks.page(new DissatisfiedSelection(rights.sight(), from, to, unitId), after, limit);
        return Page.cut(rows, limit, null, last -> new Cursor(SORT, List.of(last.answeredOn.toString(), last.id.toString())),
                shown -> shown.stream().map(it -> response(it, units)).toList());
    }

    /** The same for a file, which is recorded with its first page. */
    Page<DissatisfiedAnswerResponse> export(LocalDate from, LocalDate to, String unit, String cursor) {
        Page<DissatisfiedAnswerResponse> page = list(from, to, unit, Page.MAX_LIMIT, cursor);
        if (cursor == null) {
            audit.recordExport("DISSATISFIED_ANSWERS_EXPORTED", "feedback", ExportDoing.of(new Exported(from, to, unit), false, null, page));
        }
        return page;
    }

    /** Which answers were handed out. */
    private record Exported(LocalDate from, LocalDate to, String unit) {
    }

    /**
     * All of some days, the oldest first, whoever asks: who shows one to somebody asks {@link #sees} before. One statement.
     *
     * @param to included
     * @param unitId null for the office
     */
    public List<DissatisfiedAnswer> between(LocalDate from, LocalDate to, UUID unitId) {
        return feedbacks.dissatisfied(from, to, unitId).stream().map(CaseFeedback::answer).toList();
    }

    /**
     * How many there are by unit and month of the answer; those without any are absent. Numbers only. One statement.
     *
     * @param to included
     */
    public List<DissatisfiedMonth> counts(LocalDate from, LocalDate to) {
        return feedbacks.dissatisfiedByMonth(from, to);
    }

    /** One that the caller may see; empty for what is none, or is not seen. */
    public Optional<DissatisfiedAnswer> find(UUID id) {
        return feedbacks.findByIdOptional(id).filter(it -> it.dissatisfied).map(CaseFeedback::answer).filter(this::sees);
    }

    /** Whether the caller may see the case of an answer. One statement at most. */
    public boolean sees(DissatisfiedAnswer answer) {
        return rights.sees(answer.caseId(), answer.unitId(), answer.confidential());
    }

    private static DissatisfiedAnswerResponse response(CaseFeedback it, Map<UUID, UnitReference> units) {
        return new DissatisfiedAnswerResponse(it.id, it.caseId, it.caseNumber, units.get(it.unitId), it.topic, it.repliedOn, it.answeredOn, it.scores(),
                it.commentSealed != null, it.confidential);
    }

    private static DissatisfiedSelection.Position position(Cursor cursor) {
        try {
            return cursor == null ? null : new DissatisfiedSelection.Position(LocalDate.parse(cursor.key().get(0)), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}
