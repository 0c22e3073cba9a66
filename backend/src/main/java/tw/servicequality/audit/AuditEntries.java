package tw.servicequality.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The audit trail's rows. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {
}
