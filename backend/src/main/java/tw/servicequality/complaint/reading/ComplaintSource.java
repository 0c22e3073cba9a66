package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.improvement.measure.ImprovementSource;
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
        return uuid(id).flatMap(it -> complaints.findByIdOptional(it, LockModeType.PESSIMISTIC_READ)).filter(rights::sees).map(it -> new Known(it.number, it.confidential));
    }

    @Override
    @Transactional
    public Set<String> confidentialSeen() {
        return rights.listedSight().named().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    public List<String> of(UUID ownerId) {
        return List.of(ownerId.toString());
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
