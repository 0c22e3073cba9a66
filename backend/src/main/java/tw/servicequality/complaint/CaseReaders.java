package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Who is named for which confidential case. */
@ApplicationScoped
class CaseReaders {

    private final EntityManager entities;

    CaseReaders(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<UUID> casesOf(UUID accountId) {
        // A type and not a class: see CaseLine.
        return (List<UUID>) entities.createNativeQuery("select complaint_id from case_reader where account_id = ?1").unwrap(NativeQuery.class)
                .addScalar("complaint_id", StandardBasicTypes.UUID_BINARY).setParameter(1, accountId).getResultList();
    }

    boolean isNamed(UUID complaintId, UUID accountId) {
        return !entities.createNativeQuery("select account_id from case_reader where complaint_id = ?1 and account_id = ?2").setParameter(1, complaintId)
                .setParameter(2, accountId).getResultList().isEmpty();
    }

    void name(UUID complaintId, Collection<UUID> accountIds) {
        accountIds.forEach(account -> entities.createNativeQuery("insert ignore into case_reader (complaint_id, account_id) values (?1, ?2)")
                .setParameter(1, complaintId).setParameter(2, account).executeUpdate());
    }
}
