package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Who is named for which confidential case, and why. */
@ApplicationScoped
public class CaseReaders {

    private static final int BATCH = 500;

    private final EntityManager entities;

    CaseReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** The cases that name an account for whatever reason. One statement. */
    List<UUID> casesOf(UUID accountId) {
        return ids(query("select distinct complaint_id from case_reader where account_id = ?1").setParameter(1, accountId));
    }

    /**
     * The cases that name an account of this unit, for a reason that holds in it. One statement.
     *
     * @param unitId where the account works; of handlers and chiefs it is asked
     */
    List<UUID> casesOf(UUID accountId, UUID unitId) {
        return ids(query("select distinct r.complaint_id from case_reader r join complaint c on c.id = r.complaint_id where r.account_id = ?1 and "
                + "(r.reason in ('REGISTRAR', 'NAMED') or r.reason in ('HANDLER', 'APPROVER') and c.own_unit_id = ?2)").setParameter(1, accountId)
                .setParameter(2, unitId));
    }

    /** Whether any case names an account. One statement. */
    boolean isReader(UUID accountId) {
        return !entities.createNativeQuery("select 1 from case_reader where account_id = ?1 limit 1").setParameter(1, accountId).getResultList().isEmpty();
    }

    /** Why a case names an account; empty when it does not. One statement. */
    Set<ReaderReason> reasons(UUID complaintId, UUID accountId) {
        List<?> rows = entities.createNativeQuery("select reason from case_reader where complaint_id = ?1 and account_id = ?2", String.class)
                .setParameter(1, complaintId).setParameter(2, accountId).getResultList();
        return rows.stream().map(it -> ReaderReason.valueOf((String) it)).collect(Collectors.toSet());
    }

    /** Why some cases name an account, by case; without those that do not. One statement. */
    Map<UUID, Set<ReaderReason>> reasons(Collection<UUID> complaintIds, UUID accountId) {
        NativeQuery<?> query = query("select complaint_id, reason from case_reader where account_id = :account and complaint_id in (:cases)")
                .addScalar("reason", StandardBasicTypes.STRING);
        return reasons(query.setParameter("account", accountId).setParameterList("cases", complaintIds));
    }

    /** Who is named, by account, with all reasons. One statement. */
    public Map<UUID, Set<ReaderReason>> of(UUID complaintId) {
        NativeQuery<?> query = entities.createNativeQuery("select account_id, reason from case_reader where complaint_id = ?1").setParameter(1, complaintId)
                .unwrap(NativeQuery.class).addScalar("account_id", StandardBasicTypes.UUID_BINARY).addScalar("reason", StandardBasicTypes.STRING);
        return reasons(query);
    }

    public void name(UUID complaintId, ReaderReason reason, Collection<UUID> accountIds) {
        name(List.of(complaintId), reason, accountIds);
    }

    /** The same for several cases. One statement for some hundred names. */
    public void name(Collection<UUID> complaintIds, ReaderReason reason, Collection<UUID> accountIds) {
        List<UUID[]> pairs = complaintIds.stream().flatMap(it -> accountIds.stream().map(account -> new UUID[] {it, account})).toList();
        for (int from = 0; from < pairs.size(); from += BATCH) {
            List<UUID[]> some = pairs.subList(from, Math.min(pairs.size(), from + BATCH));
            Query insert = entities.createNativeQuery("insert ignore into case_reader (complaint_id, account_id, reason) values "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)")));
            int place = 0;
            for (UUID[] pair : some) {
                insert.setParameter(++place, pair[0]).setParameter(++place, pair[1]).setParameter(++place, reason.name());
            }
            insert.executeUpdate();
        }
    }

    /** Those who were named for this reason are named for it no more. */
    void forget(UUID complaintId, ReaderReason reason) {
        entities.createNativeQuery("delete from case_reader where complaint_id = ?1 and reason = ?2").setParameter(1, complaintId)
                .setParameter(2, reason.name()).executeUpdate();
    }

    /** Nobody is named any more. */
    void forgetAll(UUID complaintId) {
        entities.createNativeQuery("delete from case_reader where complaint_id = ?1").setParameter(1, complaintId).executeUpdate();
    }

    /** Confidential cases that name none of these accounts and are not anonymous; at most so many. One statement. */
    public List<UUID> withoutAny(Collection<UUID> accountIds, int most) {
        NativeQuery<?> query = query("select c.id complaint_id from complaint c where c.confidential = true and c.anonymised_at is null and not exists "
                + "(select 1 from case_reader r where r.complaint_id = c.id and r.account_id in (:able)) order by c.id limit " + most);
        return ids(query.setParameterList("able", accountIds));
    }

    private static Map<UUID, Set<ReaderReason>> reasons(NativeQuery<?> query) {
        Map<UUID, Set<ReaderReason>> named = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            named.computeIfAbsent((UUID) values[0], none -> EnumSet.noneOf(ReaderReason.class)).add(ReaderReason.valueOf((String) values[1]));
        }
        return named;
    }

    private NativeQuery<?> query(String sql) {
        // A type and not a class: see CaseLine.
        return entities.createNativeQuery(sql).unwrap(NativeQuery.class).addScalar("complaint_id", StandardBasicTypes.UUID_BINARY);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(NativeQuery<?> query) {
        return (List<UUID>) query.getResultList();
    }
}
