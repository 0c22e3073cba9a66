package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.complaint.rules.CaseChains;
import tw.servicequality.complaint.rules.CaseState;

/** Finds closed cases whose time is over, and what keeps them nevertheless. */
@ApplicationScoped
class RetainedCases {

    private static final String DUE = "from Complaint c where c.anonymisedAt is null and c.state = ?1 and c.closedAt < ?2";

    private final EntityManager entities;
    private final RetentionHolds holds;

    RetainedCases(EntityManager entities, RetentionHolds holds) {
        this.entities = entities;
        this.holds = holds;
    }

    /** How many cases were closed before this moment, are not anonymous and not held; some of them may still belong to others. */
    long due(Instant before) {
        return entities.createQuery("select count(c) " + DUE + " and not exists (select h.complaintId from RetentionHold h where h.complaintId = c.id)",
                Long.class).setParameter(1, CaseState.CLOSED).setParameter(2, before).getSingleResult();
    }

    /** How many closed cases are not anonymous. */
    long kept() {
        return entities.createQuery("select count(c) from Complaint c where c.anonymisedAt is null and c.closedAt is not null", Long.class).getSingleResult();
    }

    /** Cases that were closed before this moment and are not anonymous, the earliest closed first. */
    List<Complaint> page(Instant before, CaseRetention.Position after, int most) {
        String beyond = after == null ? "" : " and c.closedAt >= ?3 and (c.closedAt > ?3 or c.id > ?4)";
        TypedQuery<Complaint> query = entities.createQuery("select c " + DUE + beyond + " order by c.closedAt, c.id", Complaint.class)
                .setParameter(1, CaseState.CLOSED).setParameter(2, before);
        if (after != null) {
            query.setParameter(3, after.closedAt()).setParameter(4, after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /**
     * Those of the cases that must stay, with the number of a case that keeps them. One statement for each step of the longest chain, and one for the holds.
     *
     * @param before a case may go when it was closed before this moment
     */
    Map<UUID, String> kept(Collection<Complaint> rows, Instant before) {
        Map<UUID, Complaint> chain = chain(rows);
        Set<UUID> held = holds.of(chain.keySet()).keySet();
        return CaseChains.kept(chain.values().stream().map(it -> new CaseChains.Link(it.id, it.number, it.followsId, it.relatedId,
                it.anonymisedAt != null || it.state == CaseState.CLOSED && it.closedAt.isBefore(before) && !held.contains(it.id))).toList());
    }

    /** These cases and all that belong to them. */
    private Map<UUID, Complaint> chain(Collection<Complaint> rows) {
        Map<UUID, Complaint> known = new LinkedHashMap<>();
        Set<UUID> asked = new HashSet<>();
        Set<UUID> next = rows.stream().map(row -> row.id).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<Complaint> found = entities.createQuery("select c from Complaint c where c.id in ?1 or c.followsId in ?1 or c.relatedId in ?1",
                    Complaint.class).setParameter(1, List.copyOf(next)).getResultList();
            found.forEach(it -> known.put(it.id, it));
            next = found.stream().flatMap(it -> Arrays.asList(it.id, it.followsId, it.relatedId).stream()).filter(Objects::nonNull).filter(id -> !asked.contains(id))
                    .collect(Collectors.toSet());
        }
        return known;
    }
}
