package tw.servicequality.progress.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of monthly reports. */
@ApplicationScoped
public class ProgressEvents implements PanacheRepositoryBase<ProgressEvent, UUID> {

    /** The oldest first. */
    public List<ProgressEvent> of(UUID reportId) {
        return list("reportId = ?1 order by ordinal", reportId);
    }
}
