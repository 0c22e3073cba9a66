package tw.servicequality.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.feedback.rules.FeedbackCode;
import tw.servicequality.feedback.rules.FeedbackState;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.http.Sender;
import tw.servicequality.platform.http.SenderQuotas;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.problem.RequestTrace;

/** Takes answers of the people who were asked. Whoever is signed in counts as a visitor. */
@ApplicationScoped
@Transactional
public class FeedbackAnswerService {

    private static final String QUOTA = "feedback-wrong-token";

    private final CaseFeedbacks feedbacks;
    private final FeedbackComments comments;
    private final OrganizationService organization;
    private final SenderQuotas quotas;
    private final AuditService audit;
    private final FeedbackSettings settings;
    private final RequestTrace trace;
    private final OfficeClock clock;

    FeedbackAnswerService(CaseFeedbacks feedbacks, FeedbackComments comments, OrganizationService organization, SenderQuotas quotas, AuditService audit,
            FeedbackSettings settings, RequestTrace trace, OfficeClock clock) {
        this.feedbacks = feedbacks;
        this.comments = comments;
        this.organization = organization;
        this.quotas = quotas;
        this.audit = audit;
        this.settings = settings;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What a link or code opens.
     *
     * @throws ProblemException NOT_FOUND for one that does not exist; TOO_MANY_REQUESTS for who has tried too many of those
     */
    @Transactional(Transactional.TxType.NEVER)
    public FeedbackFormResponse open(String token) {
        return tried(token, feedbacks::findById);
    }

    /**
     * Takes an answer, once for each case.
     *
     * @throws ProblemException as {@link #open}; WRONG_STATE when it was answered before ({@code feedback-answered}) or is too late
     *         ({@code feedback-closed})
     */
    @Transactional(Transactional.TxType.NEVER)
    public FeedbackFormResponse answer(FeedbackAnswerRequest request) {
        return tried(request.token(), id -> answered(id, request));
    }

    private CaseFeedback answered(UUID id, FeedbackAnswerRequest request) {
        CaseFeedback feedback = feedbacks.hold(id);
        LocalDate today = clock.today();
        requireOpen(feedback, today);
        feedback.answer(request.scores(), today, clock.now(), null);
        comments.write(feedback, request.comment());
        audit.recordAs(Actor.VISITOR, "FEEDBACK_ANSWERED", subject(feedback), null, Map.of("way", feedback.way));
        return feedback;
    }

    static Subject subject(CaseFeedback feedback) {
        return Subject.of("feedback", feedback.id, feedback.caseNumber);
    }

    private static void requireOpen(CaseFeedback feedback, LocalDate today) {
        FeedbackState state = feedback.state(today);
        if (state == FeedbackState.ANSWERED) {
            throw new ProblemException(ProblemType.WRONG_STATE, List.of(new ProblemException.Fault("token", "feedback-answered")));
        }
        if (state != FeedbackState.OPEN) {
            throw new ProblemException(ProblemType.WRONG_STATE, List.of(new ProblemException.Fault("token", "feedback-closed", feedback.closesOn.toString())));
        }
    }

    /** Does this with what a token opens, in a transaction. Wrong tokens count in others. */
    private FeedbackFormResponse tried(String token, Function<UUID, CaseFeedback> use) {
        byte[] hash = Secrets.sha256(FeedbackCode.normal(token));
        return quotas.tried(QUOTA, Sender.of(trace.address()), settings.wrongPerHour(), () -> QuarkusTransaction.requiringNew()
                .call(() -> form(use.apply(feedbacks.opened(hash).orElseThrow(ProblemException::notFound)))));
    }

    private FeedbackFormResponse form(CaseFeedback it) {
        return new FeedbackFormResponse(it.state(clock.today()), organization.officeName(), it.caseNumber, it.repliedOn, it.closesOn, it.answeredOn);
    }
}
