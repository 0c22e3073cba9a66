package tw.servicequality.progress.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored lines of monthly reports. */
@ApplicationScoped
public class ProgressLines implements PanacheRepositoryBase<ProgressLine, UUID> {

    /** By item. One statement. */
    public Map<UUID, ProgressLine> of(UUID reportId) {
        return list("reportId", reportId).stream().collect(Collectors.toMap(it -> it.lineageId, Function.identity()));
    }

    /** Those of several reports. One statement, none for no reports. */
    public List<ProgressLine> ofAll(Collection<UUID> reportIds) {
        return reportIds.isEmpty() ? List.of() : list("reportId in ?1", reportIds);
    }
}
