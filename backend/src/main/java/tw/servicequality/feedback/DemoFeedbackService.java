package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;

/** Stores what sample people said of the sample cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoFeedbackService {

    private static final int DAYS = 2;

    private final CaseFeedbacks feedbacks;
    private final FeedbackComments comments;
    private final FeedbackSettings settings;
    private final OfficeClock clock;

    DemoFeedbackService(CaseFeedbacks feedbacks, FeedbackComments comments, FeedbackSettings settings, OfficeClock clock) {
        this.feedbacks = feedbacks;
        this.comments = comments;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks as on the day of the reply, with a link that nobody has.
     *
     * @param scores what was answered two days later, or today; null for nothing
     * @param comment null for none
     */
    public void store(RepliedCase replied, Scores scores, String comment) {
        CaseFeedback feedback = new CaseFeedback(replied, replied.repliedOn().plusDays(settings.openDays()));
        feedback.inviteByMail(Secrets.sha256(Secrets.token()));
        if (scores != null) {
            LocalDate day = replied.repliedOn().plusDays(DAYS);
            LocalDate on = day.isAfter(clock.today()) ? clock.today() : day;
            feedback.answer(scores, on, on.atStartOfDay(OfficeClock.TAIPEI).toInstant(), null);
            comments.write(feedback, comment);
        }
        feedbacks.persist(feedback);
    }
}
