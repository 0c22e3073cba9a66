package tw.servicequality.dissatisfaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of reports. */
@ApplicationScoped
class DissatisfactionEvents implements PanacheRepositoryBase<DissatisfactionEvent, UUID> {

    /** The oldest first. */
    List<DissatisfactionEvent> of(UUID reportId) {
        return list("reportId = ?1 order by ordinal", reportId);
    }
}
