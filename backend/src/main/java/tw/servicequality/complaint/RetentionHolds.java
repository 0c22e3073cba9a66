package tw.servicequality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cases that stay as they are. */
@ApplicationScoped
class RetentionHolds implements PanacheRepositoryBase<RetentionHold, UUID> {

    Map<UUID, RetentionHold> of(Collection<UUID> complaintIds) {
        return complaintIds.isEmpty() ? Map.of()
                : list("complaintId in ?1", complaintIds).stream().collect(Collectors.toMap(hold -> hold.complaintId, Function.identity()));
    }

    boolean isHeld(UUID complaintId) {
        return count("complaintId", complaintId) > 0;
    }
}
