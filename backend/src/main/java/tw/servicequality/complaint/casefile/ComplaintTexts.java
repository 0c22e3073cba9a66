package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import tw.servicequality.complaint.rules.TextGrams;

/** What finds cases by a piece of their subject or content, written in the transaction that writes these (docs/adr/0015). */
@ApplicationScoped
public class ComplaintTexts {

    private static final int BATCH = 200;

    private final EntityManager entities;

    ComplaintTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** For cases that are new, or whose words have changed. They can be found by these once this transaction has committed. One statement for two hundred. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(List<Complaint> complaints) {
        for (int from = 0; from < complaints.size(); from += BATCH) {
            List<Complaint> some = complaints.subList(from, Math.min(complaints.size(), from + BATCH));
            insert("insert", some.stream().map(it -> new Object[] {it.id, it.subject, it.content}).toList(), " on duplicate key update grams = values(grams)");
        }
    }

    /** Makes a case unfindable by words, for one whose words are taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UUID complaintId) {
        entities.createNativeQuery("delete from complaint_text where complaint_id = ?1").setParameter(1, complaintId).executeUpdate();
    }

    /** Whether every case that has words can be found by them. */
    @Transactional
    boolean isComplete() {
        return (boolean) entities.createNativeQuery("select complete from complaint_text_progress where id = 1", Boolean.class).getSingleResult();
    }

    /**
     * Enters some of the cases that were there before this index, in a transaction of its own. Holds the only row that says how far that has come, so
     * several nodes do one batch after the other and none twice, and what is interrupted goes on where it was. Holds the cases too, so that nobody takes
     * words out of one between the look at it and its entry.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    boolean addMissing() {
        UUID reached = (UUID) entities.createNativeQuery("select reached from complaint_text_progress where id = 1 for update", UUID.class).getSingleResult();
        List<Object[]> rows = entities.createNativeQuery("select id, subject, content from complaint where id > ?1 and anonymised_at is null order by id limit "
                        + BATCH + " for update", Object[].class).unwrap(NativeQuery.class).addScalar("id", StandardBasicTypes.UUID_BINARY)
                .addScalar("subject", StandardBasicTypes.STRING).addScalar("content", StandardBasicTypes.STRING).setParameter(1, reached).getResultList();
        if (!rows.isEmpty()) {
            insert("insert ignore", rows, "");
        }
        boolean more = rows.size() == BATCH;
        entities.createNativeQuery("update complaint_text_progress set reached = ?1, complete = ?2 where id = 1")
                .setParameter(1, rows.isEmpty() ? reached : rows.getLast()[0]).setParameter(2, !more).executeUpdate();
        return more;
    }

    /** @param rows identifier, subject and content of each case */
    private void insert(String verb, List<Object[]> rows, String end) {
        Query insert = entities.createNativeQuery(verb + " into complaint_text (complaint_id, grams) values "
                + String.join(", ", Collections.nCopies(rows.size(), "(?, ?)")) + end);
        int place = 0;
        for (Object[] row : rows) {
            insert.setParameter(++place, row[0]).setParameter(++place, TextGrams.joined((String) row[1], (String) row[2]));
        }
        insert.executeUpdate();
    }

    /** The pairs of some cases that stand one after the other, from an identifier on; of none that is confidential. */
    @SuppressWarnings("unchecked")
    @Transactional
    List<String> from(UUID first, int most) {
        return entities.createNativeQuery("select straight_join t.grams from complaint_text t join complaint c on c.id = t.complaint_id "
                + "where t.complaint_id >= ?1 and not c.confidential order by t.complaint_id", String.class).setParameter(1, first).setMaxResults(most)
                .getResultList();
    }

    /** The first and the last case in the index; both null when it is empty. */
    @Transactional
    Object[] ends() {
        return (Object[]) entities.createNativeQuery("select (select complaint_id from complaint_text order by complaint_id limit 1) first_id, "
                + "(select complaint_id from complaint_text order by complaint_id desc limit 1) last_id").getSingleResult();
    }
}
