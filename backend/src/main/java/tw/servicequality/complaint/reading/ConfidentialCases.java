package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which cases nobody outside may hear of (行政程序法 §170). */
@ApplicationScoped
@Transactional
public class ConfidentialCases {

    private final EntityManager entities;

    ConfidentialCases(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these cases that are confidential now. One statement, none without cases. */
    public Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery("select c.id from Complaint c where c.confidential and c.id in :ids", UUID.class)
                .setParameter("ids", ids).getResultList());
    }
}
