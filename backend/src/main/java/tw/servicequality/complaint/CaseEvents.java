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

    /** Takes the place of the next step. Who wants one for the same case at the same moment waits until this transaction ends. */
    int next(UUID complaintId) {
        getEntityManager().createNativeQuery("update complaint set steps = steps + 1 where id = ?1").setParameter(1, complaintId).executeUpdate();
        return ((Number) getEntityManager().createNativeQuery("select steps from complaint where id = ?1").setParameter(1, complaintId).getSingleResult())
                .intValue();
    }

    /** Takes the words out of a case's history; what was done, when and by whom stays. */
    void forgetWords(UUID complaintId) {
        update("words = null where complaintId = ?1", complaintId);
    }
}
