package tw.servicequality.feedback.dissatisfied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.feedback.CaseFeedbacks;
import tw.servicequality.feedback.FeedbackRights;
import tw.servicequality.improvement.measure.ImprovementSource;
import tw.servicequality.improvement.rules.SourceKind;

/** Dissatisfied answers because of which something must be improved: called by the number of their case, seen by those who see the case. */
@ApplicationScoped
class FeedbackSource implements ImprovementSource {

    private final DissatisfiedAnswerService answers;
    private final CaseFeedbacks feedbacks;
    private final FeedbackRights rights;

    FeedbackSource(DissatisfiedAnswerService answers, CaseFeedbacks feedbacks, FeedbackRights rights) {
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.rights = rights;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.FEEDBACK;
    }

    @Override
    @Transactional
    public Optional<Known> find(String id) {
        return uuid(id).filter(it -> feedbacks.findByIdOptional(it, LockModeType.PESSIMISTIC_READ).isPresent()).flatMap(answers::find).map(it -> new Known(it.caseNumber(), it.confidential()));
    }

    @Override
    @Transactional
    public Set<String> confidentialSeen() {
        return feedbacks.idsOf(rights.sight().named()).stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public List<String> of(UUID ownerId) {
        return feedbacks.idsOf(List.of(ownerId)).stream().map(UUID::toString).toList();
    }

    /** As it is written everywhere: another way of writing it would not be found again. */
    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id)).filter(it -> it.toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
