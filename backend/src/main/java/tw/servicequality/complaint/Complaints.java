package tw.servicequality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The cases. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    List<CaseLine> page(ComplaintSelection selection, String column, boolean descending, ComplaintSelection.Position after, Instant changedUntil, int limit,
            Petitioners petitioners) {
        ComplaintSelection.Sql sql = selection.page(column, descending, after, changedUntil);
        NativeQuery<?> query = getEntityManager().createNativeQuery(sql.text()).unwrap(NativeQuery.class);
        CaseLine.COLUMNS.forEach((name, type) -> query.addScalar(name.substring(2), type));
        return bound(query, sql).setMaxResults(limit + 1).getResultList().stream().map(row -> CaseLine.of((Object[]) row, petitioners)).toList();
    }

    long count(ComplaintSelection selection) {
        ComplaintSelection.Sql sql = selection.count();
        return ((Number) bound(getEntityManager().createNativeQuery(sql.text()), sql).getSingleResult()).longValue();
    }

    /** The same, but not beyond a number. */
    long countUpTo(ComplaintSelection selection, long most) {
        ComplaintSelection.Sql sql = selection.countUpTo(most);
        return ((Number) bound(getEntityManager().createNativeQuery(sql.text()), sql).getSingleResult()).longValue();
    }

    Optional<Complaint> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** @param externalIds the number, and what stands for it in anonymous cases */
    boolean isExternalIdTaken(Collection<String> externalIds) {
        return count("externalId in ?1", externalIds) > 0;
    }

    /** The latest of these, and those of the last months with this subject. */
    List<Complaint> latest(Collection<UUID> ids, String subject, int most) {
        return find("id in ?1 or subject = ?2 order by receivedOn desc, id desc", ids.isEmpty() ? List.of(new UUID(0, 0)) : ids, subject).page(0, most)
                .list();
    }

    private static <Q extends Query> Q bound(Q query, ComplaintSelection.Sql sql) {
        sql.values().forEach(query::setParameter);
        return query;
    }
}
