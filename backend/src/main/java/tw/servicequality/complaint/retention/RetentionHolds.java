package tw.servicequality.complaint.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** As it stands now, whatever the transaction saw before: nobody holds a case or lifts that without having the case's row. */
    boolean isHeld(UUID complaintId) {
        return isAnyHeld(List.of(complaintId));
    }

    /** The same for any of several; at least one. */
    boolean isAnyHeld(Collection<UUID> complaintIds) {
        return !getEntityManager().createNativeQuery("select complaint_id from retention_hold where complaint_id in (:ids) lock in share mode", UUID.class)
                .setParameter("ids", complaintIds).getResultList().isEmpty();
    }
}
