package tw.servicequality.dissatisfaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.dissatisfaction.rules.ReportState;

/** The reports. */
@ApplicationScoped
class DissatisfactionReports implements PanacheRepositoryBase<DissatisfactionReport, UUID> {

    List<DissatisfactionReport> ofYear(int year) {
        return list("ofYear", year);
    }

    Optional<DissatisfactionReport> of(UUID unitId, YearMonth month) {
        return find("unitId = ?1 and ofYear = ?2 and ofMonth = ?3", unitId, month.getYear(), month.getMonthValue()).firstResultOptional();
    }

    /** Those that were submitted or returned, the oldest month first; few at any time. */
    List<DissatisfactionReport> undecided() {
        return list("state in ?1 order by ofYear, ofMonth, id", List.of(ReportState.SUBMITTED, ReportState.RETURNED));
    }

    /** How many reports of a unit that were submitted in a month are approved. */
    long approved(UUID unitId, YearMonth submitted) {
        return count("unitId = ?1 and state = ?2 and submittedOn between ?3 and ?4", unitId, ReportState.APPROVED, submitted.atDay(1), submitted.atEndOfMonth());
    }
}
