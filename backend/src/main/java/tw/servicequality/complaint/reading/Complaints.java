package tw.servicequality.complaint.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.Petitioners;

/** The cases. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    private static final int PREPARED_SECONDS = 20;

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    public List<CaseLine> page(ComplaintSelection selection, String column, boolean descending, ComplaintSelection.Position after, Instant changedUntil, int limit,
            Petitioners petitioners) {
        ComplaintSelection.Sql sql = selection.page(column, descending, after, changedUntil);
        NativeQuery<?> query = getEntityManager().createNativeQuery(sql.text()).unwrap(NativeQuery.class);
        CaseLine.COLUMNS.forEach((name, type) -> query.addScalar(name.substring(2), type));
        return bound(query, sql).setMaxResults(limit + 1).getResultList().stream().map(row -> CaseLine.of((Object[]) row, petitioners)).toList();
    }

    /**
     * How many there are. One statement.
     *
     * @param now decides the statement's words only, not what is counted
     */
    public long count(ComplaintSelection selection, Instant now) {
        return counted(selection.count(), now);
    }

    /** The same, but not beyond a number. */
    public long countUpTo(ComplaintSelection selection, long most, Instant now) {
        return counted(selection.countUpTo(most), now);
    }

    /**
     * Asked in new words every twenty seconds, so that it is prepared anew: MariaDB forgets of a prepared statement that an index alone answers it, as soon as its
     * connection has asked something else, and then counts a million cases by reading their whole table, five seconds instead of 0.2.
     */
    private long counted(ComplaintSelection.Sql sql, Instant now) {
        String words = sql.text() + " /* " + now.getEpochSecond() / PREPARED_SECONDS + " */";
        return ((Number) bound(getEntityManager().createNativeQuery(words), sql).getSingleResult()).longValue();
    }

    public Optional<Complaint> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    List<Complaint> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1", numbers);
    }

    /** @param externalIds the number, and what stands for it in anonymous cases */
    public boolean isExternalIdTaken(Collection<String> externalIds) {
        return count("externalId in ?1", externalIds) > 0;
    }

    /** These. One statement, none for none. */
    public List<Complaint> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those with one of these numbers of other systems. One statement, none for none. */
    public List<Complaint> withExternalIds(Collection<String> externalIds) {
        return externalIds.isEmpty() ? List.of() : list("externalId in ?1", externalIds);
    }

    /** These, the latest first. */
    public List<Complaint> latest(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by receivedOn desc, id desc", ids);
    }

    /** Those with this subject, the latest first. */
    public List<Complaint> latestWith(String subject, int most) {
        return find("subject = ?1 order by receivedOn desc, id desc", subject).page(0, most).list();
    }

    /** Holds these cases until the transaction ends, in one order whoever holds them, and reads them as they stand now. */
    public void hold(Complaint... cases) {
        Stream.of(cases).sorted(Comparator.comparing(it -> it.id)).forEach(it -> getEntityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
    }

    private static <Q extends Query> Q bound(Q query, ComplaintSelection.Sql sql) {
        sql.values().forEach(query::setParameter);
        return query;
    }
}
