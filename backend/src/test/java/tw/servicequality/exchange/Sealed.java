package tw.servicequality.exchange;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What lies in the database of an import. */
public final class Sealed {

    private Sealed() {
    }

    @SuppressWarnings("unchecked")
    public static List<byte[]> of(String id) {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select sealed from import_part where import_id = ?1 union all "
                + "select sealed from import_report where import_id = ?1", byte[].class).setParameter(1, UUID.fromString(id)).getResultList());
    }
}
