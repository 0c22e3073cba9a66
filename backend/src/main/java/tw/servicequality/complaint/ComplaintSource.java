package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.improvement.ImprovementSource;
import tw.servicequality.improvement.rules.SourceKind;

/** Cases in which something was found that must be improved: called by their number, seen by those who see the case. */
@ApplicationScoped
class ComplaintSource implements ImprovementSource {

    private final Complaints complaints;
    private final ComplaintRights rights;

    ComplaintSource(Complaints complaints, ComplaintRights rights) {
        this.complaints = complaints;
        this.rights = rights;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.COMPLAINT;
    }

    @Override
    @Transactional
    public Optional<Known> find(String id) {
        return uuid(id).flatMap(complaints::findByIdOptional).filter(rights::sees).map(it -> new Known(it.number, it.confidential));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
