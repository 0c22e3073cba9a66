package tw.servicequality.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * The doings in the order of the chain, for rooms that tell others what changed. What is here is committed, and nothing is ever put in before what was
 * read: places are given after the commit, by one node at a time.
 */
@ApplicationScoped
@Transactional
public class AuditFeed {

    private static final String DOINGS = "select e.position, e.at, e.action, e.targetType, e.targetId, case when e.action in :told then e.changes else null end "
            + "from AuditEntry e where e.position > :position order by e.position";

    private final EntityManager entities;
    private final AuditEntries entries;

    AuditFeed(EntityManager entities, AuditEntries entries) {
        this.entities = entities;
        this.entries = entries;
    }

    /**
     * The doings after a place, the first of them first. One statement, by the key of the places.
     *
     * @param told the actions of which it is wanted what changed; not empty
     */
    public List<Doing> after(long position, List<String> told, int limit) {
        return entities.createQuery(DOINGS, Object[].class).setParameter("position", position).setParameter("told", told).setMaxResults(limit)
                .getResultList().stream()
                .map(row -> new Doing((Long) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5])).toList();
    }

    /** The last place that is given; 0 before the first. One statement. */
    public long last() {
        AuditChain head = entries.head();
        return head == null ? 0 : head.lastPosition;
    }

    /**
     * One doing.
     *
     * @param position its place in the chain, from 1, without gaps
     * @param at when it was done
     * @param targetType the kind of thing it was done to, for example {@code complaint}
     * @param targetId which one; null for several or for what has no identifier
     * @param changes the properties that changed, a JSON array of {field, before, after}; null where it was not asked for, or nothing changed
     */
    public record Doing(long position, Instant at, String action, String targetType, String targetId, String changes) {
    }
}
