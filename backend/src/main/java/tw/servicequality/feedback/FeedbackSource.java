package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.improvement.ImprovementSource;
import tw.servicequality.improvement.rules.SourceKind;

/** Dissatisfied answers because of which something must be improved: called by the number of their case, seen by those who see the case. */
@ApplicationScoped
class FeedbackSource implements ImprovementSource {

    private final DissatisfiedAnswerService answers;

    FeedbackSource(DissatisfiedAnswerService answers) {
        this.answers = answers;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.FEEDBACK;
    }

    @Override
    @Transactional
    public Optional<Known> find(String id) {
        return uuid(id).flatMap(answers::find).map(it -> new Known(it.caseNumber(), it.confidential()));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
