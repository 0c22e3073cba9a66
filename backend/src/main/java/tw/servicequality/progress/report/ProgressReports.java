package tw.servicequality.progress.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The monthly reports. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    public List<ProgressReport> ofYear(int year) {
        return list("ofYear = ?1 order by ofMonth, id", year);
    }

    public List<ProgressReport> ofMonth(YearMonth month) {
        return list("ofYear = ?1 and ofMonth = ?2 order by id", month.getYear(), month.getMonthValue());
    }

    /** Those of the months from one to another, both included. */
    public List<ProgressReport> between(YearMonth from, YearMonth to) {
        return list("ofYear between ?1 and ?2 and ofYear * 12 + ofMonth between ?3 and ?4 order by ofYear, ofMonth, id", from.getYear(), to.getYear(),
                number(from), number(to));
    }

    public Optional<ProgressReport> of(UUID unitId, YearMonth month) {
        return find("unitId = ?1 and ofYear = ?2 and ofMonth = ?3", unitId, month.getYear(), month.getMonthValue()).firstResultOptional();
    }

    /** Holds a report's row until the end of the transaction, and reads it as it stands now. */
    public Optional<ProgressReport> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Stores a new report unless there is one of that unit and month.
     *
     * @return whether it was stored
     */
    public boolean insertNew(ProgressReport it) {
        return getEntityManager().createNativeQuery("insert ignore into progress_report (id, unit_id, of_year, of_month, state, revision, created_at, created_by, "
                        + "filled, edits, steps, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, 0)").setParameter(1, it.id).setParameter(2, it.unitId)
                .setParameter(3, it.ofYear).setParameter(4, it.ofMonth).setParameter(5, it.state.name()).setParameter(6, it.revision)
                .setParameter(7, it.createdAt).setParameter(8, it.createdBy).executeUpdate() == 1;
    }

    /** The id of a report that there is, also when it was stored after this transaction began to read. */
    public UUID idOf(UUID unitId, YearMonth month) {
        return (UUID) getEntityManager().createNativeQuery("select id from progress_report where unit_id = ?1 and of_year = ?2 and of_month = ?3 for update", UUID.class)
                .setParameter(1, unitId).setParameter(2, month.getYear()).setParameter(3, month.getMonthValue()).getSingleResult();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}
