package tw.servicequality.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.rules.CaseChains;
import tw.servicequality.complaint.rules.CaseState;

/** Finds closed cases whose time is over, and what keeps them nevertheless. */
@ApplicationScoped
class RetainedCases {

    /** Only what is closed has that time; asked for the state too, MySQL reads all closed cases by the index of states. */
    private static final String DUE = "from Complaint c where c.anonymisedAt is null and c.closedAt < ?1";

    private static final List<String> LINKS = List.of("id", "follows_id", "related_id");

    private final EntityManager entities;
    private final RetentionHolds holds;

    RetainedCases(EntityManager entities, RetentionHolds holds) {
        this.entities = entities;
        this.holds = holds;
    }

    /** How many cases were closed before this moment, are not anonymous and not held; some of them may still belong to others. */
    long due(Instant before) {
        return entities.createQuery("select count(c) " + DUE + " and not exists (select h.complaintId from RetentionHold h where h.complaintId = c.id)",
                Long.class).setParameter(1, before).getSingleResult();
    }

    /** How many closed cases are not anonymous. */
    long kept() {
        return entities.createQuery("select count(c) from Complaint c where c.anonymisedAt is null and c.closedAt is not null", Long.class).getSingleResult();
    }

    /** Cases that were closed before this moment and are not anonymous, the earliest closed first. */
    List<Complaint> page(Instant before, CaseRetention.Position after, int most) {
        String beyond = after == null ? "" : " and c.closedAt >= ?2 and (c.closedAt > ?2 or c.id > ?3)";
        TypedQuery<Complaint> query = entities.createQuery("select c " + DUE + beyond + " order by c.closedAt, c.id", Complaint.class)
                .setParameter(1, before);
        if (after != null) {
            query.setParameter(2, after.closedAt()).setParameter(3, after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /**
     * Those of the cases that must stay, with the number of a case that keeps them; without one when all that keep them may not be told. One statement for each
     * step of the longest chain, and one for the holds.
     *
     * @param before a case may go when it was closed before this moment
     * @param told whether the number of a case may be told
     */
    Map<UUID, String> kept(Collection<Complaint> rows, Instant before, Predicate<Complaint> told) {
        Map<UUID, Complaint> chain = chain(rows);
        Set<UUID> held = holds.of(chain.keySet()).keySet();
        return CaseChains.kept(chain.values().stream().map(it -> new CaseChains.Link(it.id, told.test(it) ? it.number : "", it.followsId, it.relatedId,
                it.anonymisedAt != null || it.state == CaseState.CLOSED && it.closedAt.isBefore(before) && !held.contains(it.id))).toList());
    }

    /**
     * Whether nothing keeps a case whose row the caller holds, as everything stands now and not as this transaction once saw it: who comes again or is held
     * meanwhile is seen, and who would do so next waits. Three statements for each step of the chain, and one for the holds.
     */
    boolean mayGoNow(UUID id, Instant before) {
        Set<UUID> asked = new HashSet<>();
        Set<UUID> next = Set.of(id);
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<UUID> found = new HashSet<>();
            for (String column : LINKS) {
                for (Tuple row : linkedNow(column, next)) {
                    if (!mayGo(row, before)) {
                        return false;
                    }
                    found.addAll(Arrays.asList(row.get("id", UUID.class), row.get("follows_id", UUID.class), row.get("related_id", UUID.class)));
                }
            }
            next = found.stream().filter(it -> it != null && !asked.contains(it)).collect(Collectors.toSet());
        }
        return !holds.isAnyHeld(asked);
    }

    /** One index each, so that no more rows are held than are asked for. */
    @SuppressWarnings("unchecked")
    private List<Tuple> linkedNow(String column, Set<UUID> ids) {
        NativeQuery<Tuple> query = entities.createNativeQuery("select id, follows_id, related_id, anonymised_at, state, closed_at from complaint where "
                + column + " in (:ids) lock in share mode", Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("id", UUID.class).addScalar("follows_id", UUID.class).addScalar("related_id", UUID.class)
                .addScalar("anonymised_at", Instant.class).addScalar("state", String.class).addScalar("closed_at", Instant.class)
                .setParameterList("ids", ids).getResultList();
    }

    private static boolean mayGo(Tuple row, Instant before) {
        return row.get("anonymised_at") != null
                || CaseState.CLOSED.name().equals(row.get("state")) && row.get("closed_at", Instant.class).isBefore(before);
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
