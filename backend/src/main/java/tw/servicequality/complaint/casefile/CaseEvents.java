package tw.servicequality.complaint.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The steps of cases. */
@ApplicationScoped
public class CaseEvents implements PanacheRepositoryBase<CaseEvent, UUID> {

    /** The oldest first. */
    public List<CaseEvent> of(UUID complaintId) {
        return list("complaintId = ?1 order by ordinal", complaintId);
    }

    /** Takes the place of the next step. Who wants one for the same case at the same moment waits until this transaction ends. */
    public int next(UUID complaintId) {
        return next(List.of(complaintId)).get(complaintId);
    }

    /** The same for several cases. Two statements. */
    public Map<UUID, Integer> next(Collection<UUID> complaintIds) {
        getEntityManager().createNativeQuery("update complaint set steps = steps + 1 where id in (:cases)").unwrap(NativeQuery.class)
                .setParameterList("cases", complaintIds).executeUpdate();
        Map<UUID, Integer> places = new HashMap<>();
        for (Object row : getEntityManager().createNativeQuery("select id, steps from complaint where id in (:cases)").unwrap(NativeQuery.class)
                .addScalar("id", StandardBasicTypes.UUID_BINARY).addScalar("steps", StandardBasicTypes.INTEGER).setParameterList("cases", complaintIds).getResultList()) {
            places.put((UUID) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]);
        }
        return places;
    }

    /** Takes the words out of a case's history; what was done, when and by whom stays. */
    public void forgetWords(UUID complaintId) {
        update("words = null where complaintId = ?1", complaintId);
    }
}
