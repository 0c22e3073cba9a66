package tw.servicequality.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The headings of all plans. */
@ApplicationScoped
class PlanHeadings implements PanacheRepositoryBase<PlanHeading, UUID> {

    List<PlanHeading> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal", planId);
    }
}
