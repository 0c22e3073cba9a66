package tw.servicequality.exchange.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The imports. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {

    private static final List<ImportState> OPEN = List.of(ImportState.QUEUED, ImportState.RUNNING);

    /**
     * The newest first. One row more than the page holds.
     *
     * @param orderedById those of one account or program; null for all
     */
    List<ImportJob> page(UUID orderedById, String dataSet, UUID before, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (orderedById != null) {
            where.append(" and orderedById = :by");
            values.put("by", orderedById);
        }
        if (dataSet != null) {
            where.append(" and dataSet = :dataSet");
            values.put("dataSet", dataSet);
        }
        if (before != null) {
            where.append(" and id < :before");
            values.put("before", before);
        }
        return find(where + " order by id desc", values).page(0, limit + 1).list();
    }

    long open(UUID orderedById) {
        return count("orderedById = ?1 and state in ?2", orderedById, OPEN);
    }

    /** The moment at which the oldest of those that store now has begun; null when none does. Covered by the index of open imports but for a handful of rows. */
    Instant writingSince() {
        return getEntityManager().createQuery("select min(startedAt) from ImportJob where state = ?1 and not dryRun", Instant.class)
                .setParameter(1, ImportState.RUNNING).getSingleResult();
    }

    /** Some whose time is over and whose file is still there. */
    List<ImportJob> overdue(Instant now, int most) {
        return find("keptUntil <= ?1 and sealedKey is not null and state not in ?2 order by keptUntil", now, OPEN).page(0, most).list();
    }
}
