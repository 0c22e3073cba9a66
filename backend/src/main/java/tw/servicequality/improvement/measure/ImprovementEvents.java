package tw.servicequality.improvement.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of improvements. */
@ApplicationScoped
public class ImprovementEvents implements PanacheRepositoryBase<ImprovementEvent, UUID> {

    /** The oldest first. */
    public List<ImprovementEvent> of(UUID improvementId) {
        return list("improvementId = ?1 order by ordinal", improvementId);
    }
}
