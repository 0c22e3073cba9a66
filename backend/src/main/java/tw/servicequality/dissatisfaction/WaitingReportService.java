package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;

/** Finds the reports that wait for the caller. */
@ApplicationScoped
@Transactional
public class WaitingReportService {

    private final DissatisfactionReports reports;
    private final DissatisfactionRights rights;

    WaitingReportService(DissatisfactionReports reports, DissatisfactionRights rights) {
        this.reports = reports;
        this.rights = rights;
    }

    /**
     * The oldest month first. One statement, which reads no report that is approved or only begun.
     *
     * @param units all units
     */
    public List<WaitingReport> mine(Collection<UnitReference> units) {
        Map<UUID, UnitReference> names = units.stream().collect(Collectors.toMap(UnitReference::id, Function.identity()));
        return reports.undecided().stream().filter(rights::isAwaited)
                .map(it -> new WaitingReport(it.id, names.get(it.unitId), it.ofYear, it.ofMonth, it.state)).toList();
    }
}
