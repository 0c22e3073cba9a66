package tw.servicequality.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was asked and said, a row for each answered case. */
@ApplicationScoped
public class CaseFeedbacks implements PanacheRepositoryBase<CaseFeedback, UUID> {

    /** The one that a link or a code opens. */
    Optional<UUID> opened(byte[] hash) {
        return getEntityManager().createQuery("select id from CaseFeedback where linkHash = ?1 or codeHash = ?1", UUID.class).setParameter(1, hash)
                .getResultStream().findFirst();
    }

    Optional<CaseFeedback> ofCase(UUID caseId) {
        return find("caseId", caseId).firstResultOptional();
    }

    /** The ids of what was said about some cases. One statement, none for no cases. */
    public List<UUID> idsOf(Collection<UUID> caseIds) {
        return caseIds.isEmpty() ? List.of()
                : getEntityManager().createQuery("select id from CaseFeedback where caseId in ?1", UUID.class).setParameter(1, caseIds).getResultList();
    }

    /** Held by the caller's transaction as it stands now: nobody else answers it meanwhile. */
    CaseFeedback hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for one that was looked at before. */
    void hold(CaseFeedback seen) {
        getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The cases answered on these days whose petitioners were asked. One statement, of an index alone but for the cases' ids. */
    Set<UUID> invited(LocalDate from, LocalDate to) {
        return new HashSet<>(getEntityManager().createQuery("select caseId from CaseFeedback where repliedOn between ?1 and ?2 and invitedOn is not null",
                UUID.class).setParameter(1, from).setParameter(2, to).getResultList());
    }

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    @SuppressWarnings("unchecked")
    public List<CaseFeedback> page(DissatisfiedSelection selection, DissatisfiedSelection.Position after, int limit) {
        DissatisfiedSelection.Sql sql = selection.page(after);
        Query query = getEntityManager().createNativeQuery(sql.text(), CaseFeedback.class);
        sql.values().forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** How many there are by unit and month of the answer. One statement. */
    public List<DissatisfiedMonth> dissatisfiedByMonth(LocalDate from, LocalDate to) {
        return getEntityManager().createQuery("select unitId, year(answeredOn), month(answeredOn), count(*) from CaseFeedback "
                + "where dissatisfied and answeredOn between ?1 and ?2 group by unitId, year(answeredOn), month(answeredOn)", Object[].class)
                .setParameter(1, from).setParameter(2, to).getResultStream()
                .map(row -> new DissatisfiedMonth((UUID) row[0], YearMonth.of((int) row[1], (int) row[2]), (long) row[3])).toList();
    }

    /** All of them, the oldest first. */
    public List<CaseFeedback> dissatisfied(LocalDate from, LocalDate to, UUID unitId) {
        return unitId == null ? list("dissatisfied and answeredOn between ?1 and ?2 order by answeredOn, id", from, to)
                : list("dissatisfied and unitId = ?3 and answeredOn between ?1 and ?2 order by answeredOn, id", from, to, unitId);
    }
}
