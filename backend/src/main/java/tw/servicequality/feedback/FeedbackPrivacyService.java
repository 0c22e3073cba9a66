package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;

/** What the law asks for comments: an end, keys that change, and an answer to whom they are about. Callers decide who may. */
@ApplicationScoped
@Transactional
public class FeedbackPrivacyService {

    private final CaseFeedbacks feedbacks;
    private final FeedbackComments comments;
    private final AuditService audit;

    FeedbackPrivacyService(CaseFeedbacks feedbacks, FeedbackComments comments, AuditService audit) {
        this.feedbacks = feedbacks;
        this.comments = comments;
        this.audit = audit;
    }

    /**
     * Lets the comments on some cases go; the points stay and are counted on.
     *
     * @return how many there were
     */
    public int eraseComments(Collection<UUID> caseIds) {
        List<CaseFeedback> found = feedbacks.withComments(caseIds);
        found.forEach(CaseFeedback::eraseComment);
        if (!found.isEmpty()) {
            audit.record("FEEDBACK_COMMENTS_ERASED", Subject.of("feedback", null, null), null, Map.of("count", found.size()));
        }
        return found.size();
    }

    /**
     * Seals comments anew that are under an earlier key.
     *
     * @param most so many at once
     * @return how many were; 0 when none is left
     */
    public int reseal(int most) {
        List<CaseFeedback> old = feedbacks.sealedBefore(comments.keyNumber(), most);
        old.forEach(it -> comments.write(it, comments.read(it)));
        return old.size();
    }

    /** What somebody wrote about a case; for the answer to whom it is about. */
    public Optional<String> comment(UUID caseId) {
        return feedbacks.ofCase(caseId).map(comments::read);
    }
}
