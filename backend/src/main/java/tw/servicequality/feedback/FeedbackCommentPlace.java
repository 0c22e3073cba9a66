package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.PersonalDataPlace;

/** What people wrote about how their case was handled. It goes with the case's personal data; the points stay and are counted on. */
@ApplicationScoped
class FeedbackCommentPlace implements PersonalDataPlace {

    private final CaseFeedbacks feedbacks;
    private final FeedbackComments comments;

    FeedbackCommentPlace(CaseFeedbacks feedbacks, FeedbackComments comments) {
        this.feedbacks = feedbacks;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "handling-comments";
    }

    @Override
    public List<Map<String, Object>> held(UUID caseId) {
        return feedbacks.ofCase(caseId).map(comments::read).map(words -> Map.<String, Object>of("comment", words)).stream().toList();
    }

    @Override
    public void erase(UUID caseId) {
        feedbacks.ofCase(caseId).ifPresent(CaseFeedback::eraseComment);
    }
}
