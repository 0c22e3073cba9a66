package tw.servicequality.activity.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The activities. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Sums of one kind. */
    public record KindSums(UUID kindId, long activities, long times, long people, long pieces) {
    }

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    @SuppressWarnings("unchecked")
    public List<Activity> page(ActivitySelection selection, boolean descending, ActivitySelection.Position after, int limit) {
        ActivitySelection.Sql sql = selection.page(descending, after);
        return bound(getEntityManager().createNativeQuery(sql.text(), Activity.class), sql).setMaxResults(limit + 1).getResultList();
    }

    public long count(ActivitySelection selection) {
        ActivitySelection.Sql sql = selection.count();
        return ((Number) bound(getEntityManager().createNativeQuery(sql.text()), sql).getSingleResult()).longValue();
    }

    public List<KindSums> totals(ActivitySelection selection) {
        ActivitySelection.Sql sql = selection.totals();
        TypedQuery<Object[]> query = getEntityManager().unwrap(Session.class).createNativeQuery(sql.text(), Object[].class)
                .addScalar("kind_id", UUID.class).addScalar("activities", Long.class).addScalar("times", Long.class)
                .addScalar("people", Long.class).addScalar("pieces", Long.class);
        sql.values().forEach(query::setParameter);
        return query.getResultStream().map(row -> new KindSums((UUID) row[0], (long) row[1], (long) row[2], (long) row[3], (long) row[4])).toList();
    }

    /** The units of several activities, the leading one first. One statement, none for no activities. */
    public Map<UUID, List<UUID>> unitIds(Collection<UUID> ids) {
        return links("select a.id, l.unitId from Activity a join a.units l where a.id in ?1 order by a.id, index(l)", ids);
    }

    /** The lineages of the items of several activities, in the order in which they are kept. One statement, none for no activities. */
    public Map<UUID, List<UUID>> lineageIds(Collection<UUID> ids) {
        return links("select a.id, l.lineageId from Activity a join a.items l where a.id in ?1 order by a.id, index(l)", ids);
    }

    /** The active ones from one day to another in which a unit took part, the first first. */
    public List<Activity> ofUnit(UUID unitId, LocalDate from, LocalDate to, int most) {
        return getEntityManager().createQuery("select a from Activity a join a.units u where u.unitId = ?1 and u.state = ?2 and u.happenedOn between ?3 and ?4 "
                + "order by u.happenedOn, a.id", Activity.class).setParameter(1, unitId).setParameter(2, ActivityState.ACTIVE).setParameter(3, from)
                .setParameter(4, to).setMaxResults(most).getResultList();
    }

    /** By external id. One statement, none for no ids. */
    public Map<String, UUID> byExternalIds(Collection<String> externalIds) {
        return externalIds.isEmpty() ? Map.of() : getEntityManager().createQuery("select a.externalId, a.id from Activity a where a.externalId in ?1", Object[].class)
                .setParameter(1, externalIds).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** These with their units and items, by id. Two statements, none for no ids. */
    public Map<UUID, Activity> whole(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        list("from Activity a left join fetch a.units where a.id in ?1", ids);
        List<Activity> found = list("from Activity a left join fetch a.items where a.id in ?1", ids);
        return found.stream().collect(Collectors.toMap(it -> it.id, it -> it));
    }

    public boolean isExternalIdTaken(String externalId, UUID except) {
        return count("externalId = ?1 and id <> ?2", externalId, except) > 0;
    }

    private Map<UUID, List<UUID>> links(String query, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : getEntityManager().createQuery(query, Object[].class).setParameter(1, ids).getResultList().stream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    private static Query bound(Query query, ActivitySelection.Sql sql) {
        sql.values().forEach(query::setParameter);
        return query;
    }
}
