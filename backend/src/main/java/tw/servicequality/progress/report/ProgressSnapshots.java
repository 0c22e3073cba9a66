package tw.servicequality.progress.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports as they were signed. */
@ApplicationScoped
class ProgressSnapshots implements PanacheRepositoryBase<ProgressSnapshot, UUID> {

    Optional<ProgressSnapshot> of(UUID reportId, int revision) {
        return find("reportId = ?1 and revision = ?2", reportId, revision).firstResultOptional();
    }

    /** The newest revision first. */
    List<ProgressSnapshot> of(UUID reportId) {
        return list("reportId = ?1 order by revision desc", reportId);
    }

    /** Of each report of a month the newest revision that was signed. */
    List<ProgressSnapshot> newest(YearMonth month) {
        return list("from ProgressSnapshot s where s.ofYear = ?1 and s.ofMonth = ?2 and s.revision = (select max(o.revision) from ProgressSnapshot o "
                + "where o.reportId = s.reportId) order by s.id", month.getYear(), month.getMonthValue());
    }
}
