package tw.servicequality.kpi.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All versions of figures. */
@ApplicationScoped
class MeasurementRevisions implements PanacheRepositoryBase<MeasurementRevision, UUID> {

    List<MeasurementRevision> newestFirst(UUID measurementId) {
        return list("measurementId = ?1 order by ordinal desc", measurementId);
    }
}
