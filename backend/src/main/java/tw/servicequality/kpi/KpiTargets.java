package tw.servicequality.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The office's own versions of targets. They are few: all of them are read at once. */
@ApplicationScoped
class KpiTargets implements PanacheRepositoryBase<KpiTarget, UUID> {

    List<KpiTarget> all() {
        return list("order by kpi, validFrom");
    }
}
