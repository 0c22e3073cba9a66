package tw.servicequality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of cases. */
@ApplicationScoped
class CaseEvents implements PanacheRepositoryBase<CaseEvent, UUID> {

    /** The oldest first. */
    List<CaseEvent> of(UUID complaintId) {
        return list("complaintId = ?1 order by ordinal", complaintId);
    }

    int next(UUID complaintId) {
        return getEntityManager().createQuery("select coalesce(max(e.ordinal), 0) + 1 from CaseEvent e where e.complaintId = ?1", Integer.class)
                .setParameter(1, complaintId).getSingleResult();
    }

    /** Takes the words out of a case's history; what was done, when and by whom stays. */
    void forgetWords(UUID complaintId) {
        update("words = null where complaintId = ?1", complaintId);
    }
}
