package tw.servicequality.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.OfficeClock;

/** The audit trail's rows and the head of their chain. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    /**
     * What a list is narrowed to; null narrows nothing.
     *
     * @param actor part of the name of the one who acted or of the one acted for; never written down
     * @param actorId the same by identifier
     * @param from first moment, included
     * @param to last moment, not included
     */
    public record Filter(@JsonIgnore String actor, UUID actorId, String action, String targetType, String targetId, Instant from, Instant to) {

        /** The same by days in Taipei, both included. */
        static Filter of(String actor, UUID actorId, String action, String targetType, String targetId, LocalDate from, LocalDate to) {
            return new Filter(actor, actorId, action, targetType, targetId, from == null ? null : from.atStartOfDay(OfficeClock.TAIPEI).toInstant(),
                    to == null ? null : to.plusDays(1).atStartOfDay(OfficeClock.TAIPEI).toInstant());
        }
    }

    /**
     * Newest first.
     *
     * @param before the id of the last row of the page before, or null
     */
    List<AuditEntry> page(Filter filter, UUID before, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        narrow(query, values, "actorId", filter.actorId(), " and (actorId = :actorId or onBehalfOfId = :actorId)");
        narrow(query, values, "actor", part(filter.actor()), " and (actorName like :actor escape '!' or onBehalfOfName like :actor escape '!')");
        narrow(query, values, "action", filter.action(), " and action = :action");
        narrow(query, values, "targetType", filter.targetType(), " and targetType = :targetType");
        narrow(query, values, "targetId", filter.targetId(), " and targetId = :targetId");
        narrow(query, values, "from", filter.from(), " and at >= :from");
        narrow(query, values, "to", filter.to(), " and at < :to");
        narrow(query, values, "before", before, " and id < :before");
        return find(query + " order by id desc", values).range(0, limit).list();
    }

    private static void narrow(StringBuilder query, Parameters values, String name, Object value, String condition) {
        if (value != null) {
            query.append(condition);
            values.and(name, value);
        }
    }

    private static String part(String typed) {
        return typed == null || typed.isBlank() ? null : "%" + typed.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    /** The head, held by the caller's transaction; null when somebody removed it. */
    AuditChain holdHead() {
        return getEntityManager().find(AuditChain.class, AuditChain.HEAD, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The head as it stands; null when somebody removed it. */
    AuditChain head() {
        return getEntityManager().find(AuditChain.class, AuditChain.HEAD);
    }

    boolean anyUnsealed() {
        return find("position is null").range(0, 0).firstResultOptional().isPresent();
    }

    List<AuditEntry> unsealed(int limit) {
        return find("position is null order by id").range(0, limit - 1).list();
    }

    long countUnsealed() {
        return count("position is null");
    }

    /** Sealed entries in the order of the chain. */
    List<AuditEntry> sealedAfter(long position, int limit) {
        return find("position > ?1 order by position", position).range(0, limit - 1).list();
    }
}
