package tw.servicequality.dissatisfaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored lines of reports. */
@ApplicationScoped
class DissatisfactionLines implements PanacheRepositoryBase<DissatisfactionLine, UUID> {

    /** In the order of the report. */
    List<DissatisfactionLine> of(UUID reportId) {
        return list("reportId = ?1 order by ordinal, id", reportId);
    }

    List<DissatisfactionLine> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
