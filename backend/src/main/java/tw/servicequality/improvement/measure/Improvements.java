package tw.servicequality.improvement.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.improvement.rules.SourceKind;

/** The improvements. */
@ApplicationScoped
public class Improvements implements PanacheRepositoryBase<Improvement, UUID> {

    /** How the planned ones stand, by the number that the database gives to each nearness. */
    private static final Map<Integer, ImprovementStatus> PLANNED = Map.of(1, ImprovementStatus.OVERDUE, 2, ImprovementStatus.DUE_SOON, 3,
            ImprovementStatus.ON_TRACK);

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    @SuppressWarnings("unchecked")
    public List<Improvement> page(ImprovementSelection selection, String column, boolean descending, ImprovementSelection.Position after, int limit) {
        ImprovementSelection.Sql sql = selection.page(column, descending, after);
        return bound(getEntityManager().createNativeQuery(sql.text(), Improvement.class), sql).setMaxResults(limit + 1).getResultList();
    }

    public long count(ImprovementSelection selection) {
        ImprovementSelection.Sql sql = selection.count();
        return ((Number) bound(getEntityManager().createNativeQuery(sql.text()), sql).getSingleResult()).longValue();
    }

    /** How many stand how; what nothing stands in is absent. */
    public Map<ImprovementStatus, Long> totals(ImprovementSelection selection) {
        ImprovementSelection.Sql sql = selection.totals();
        Map<ImprovementStatus, Long> totals = new EnumMap<>(ImprovementStatus.class);
        for (Object row : bound(getEntityManager().createNativeQuery(sql.text()), sql).getResultList()) {
            Object[] columns = (Object[]) row;
            ImprovementState state = ImprovementState.valueOf((String) columns[0]);
            ImprovementStatus status = state == ImprovementState.PLANNED ? PLANNED.get(((Number) columns[1]).intValue())
                    : ImprovementStatus.of(state, null, null, null);
            totals.put(status, ((Number) columns[2]).longValue());
        }
        return totals;
    }

    /** Planned ones that are to be done by a day, the earliest first. */
    public List<Improvement> plannedUntil(LocalDate day) {
        return list("state = ?1 and dueOrder <= ?2 order by dueOrder, id", ImprovementState.PLANNED, day);
    }

    /** All that come from some things, held by the caller's transaction as they stand now: one that was opened since it began is seen. */
    public List<Improvement> hold(SourceKind kind, Collection<String> sourceIds) {
        return sourceIds.isEmpty() ? List.of()
                : find("sourceKind = ?1 and sourceId in ?2 order by id", kind, sourceIds).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** All that come from some things. */
    public List<Improvement> ofAll(SourceKind kind, Collection<String> sourceIds) {
        return list("sourceKind = ?1 and sourceId in ?2 order by id", kind, sourceIds);
    }

    private static Query bound(Query query, ImprovementSelection.Sql sql) {
        sql.values().forEach(query::setParameter);
        return query;
    }
}
