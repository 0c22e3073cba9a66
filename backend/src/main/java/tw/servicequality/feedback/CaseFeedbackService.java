package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.feedback.rules.FeedbackCode;
import tw.servicequality.feedback.rules.FeedbackState;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * What was asked and said about one case, for staff. All methods throw NOT_FOUND for a case that the caller may not see, is not answered yet or is exempt; those
 * that change something also FORBIDDEN and WRONG_STATE.
 */
@ApplicationScoped
@Transactional
public class CaseFeedbackService {

    private final CaseFeedbacks feedbacks;
    private final FeedbackComments comments;
    private final FeedbackRights rights;
    private final FeedbackInvitationService invitations;
    private final AuditService audit;
    private final OfficeClock clock;

    CaseFeedbackService(CaseFeedbacks feedbacks, FeedbackComments comments, FeedbackRights rights, FeedbackInvitationService invitations, AuditService audit,
            OfficeClock clock) {
        this.feedbacks = feedbacks;
        this.comments = comments;
        this.rights = rights;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** One case. */
    public CaseFeedbackResponse get(UUID caseId) {
        return response(find(caseId));
    }

    /** Makes a code to hand over, in the place of an earlier code. It counts as an invitation from now on. */
    public FeedbackCodeResponse handOver(UUID caseId) {
        CaseFeedback feedback = held(caseId);
        LocalDate today = clock.today();
        FeedbackState state = feedback.state(today);
        if (state != FeedbackState.NOT_INVITED && state != FeedbackState.OPEN) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        String code = Secrets.code();
        feedback.handOver(Secrets.sha256(FeedbackCode.normal(code)), today);
        audit.record("FEEDBACK_CODE_HANDED_OVER", FeedbackAnswerService.subject(feedback), Map.of("state", state), Map.of("way", feedback.way));
        return new FeedbackCodeResponse(code, invitations.page(), invitations.link(code), feedback.closesOn);
    }

    /**
     * Types a paper form in.
     *
     * @throws ProblemException RULE_VIOLATED for a day before the reply, after the last day, or to come
     */
    public CaseFeedbackResponse enter(UUID caseId, PaperAnswerRequest request) {
        CaseFeedback feedback = held(caseId);
        if (feedback.answeredAt != null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        check(request.answeredOn(), feedback);
        feedback.answer(request.scores(), request.answeredOn(), clock.now(), rights.caller().signature());
        comments.write(feedback, request.comment());
        feedbacks.flush();
        audit.record("FEEDBACK_PAPER_ENTERED", FeedbackAnswerService.subject(feedback), null,
                Map.of("answeredOn", request.answeredOn(), "scores", request.scores(), "comment", feedback.commentSealed != null));
        return response(feedback);
    }

    private void check(LocalDate answeredOn, CaseFeedback feedback) {
        if (answeredOn.isAfter(clock.today())) {
            throw ProblemException.rule("answeredOn", "date-future");
        }
        if (answeredOn.isBefore(feedback.repliedOn)) {
            throw ProblemException.rule("answeredOn", "date-order", feedback.repliedOn.toString());
        }
        if (answeredOn.isAfter(feedback.closesOn)) {
            throw ProblemException.rule("answeredOn", "date-latest", feedback.closesOn.toString());
        }
    }

    private CaseFeedback held(UUID caseId) {
        CaseFeedback seen = find(caseId);
        if (!rights.leads(seen)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        feedbacks.hold(seen);
        return seen;
    }

    private CaseFeedback find(UUID caseId) {
        return feedbacks.ofCase(caseId).filter(it -> rights.sees(it.caseId, it.unitId, it.confidential)).orElseThrow(ProblemException::notFound);
    }

    private CaseFeedbackResponse response(CaseFeedback it) {
        FeedbackState state = it.state(clock.today());
        return new CaseFeedbackResponse(it.id, it.caseId, it.caseNumber, state, it.way, it.invitedOn, it.repliedOn, it.closesOn, it.codeHash != null,
                it.answeredOn, it.answeredAt, it.enteredBy, it.scores(), it.dissatisfied, comments.read(it), rights.actions(it, state), it.version);
    }
}
