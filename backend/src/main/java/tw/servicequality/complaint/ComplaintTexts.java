package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tw.servicequality.complaint.rules.TextGrams;

/** What finds cases by a piece of their subject or content, written in the transaction that writes these (docs/adr/0015). */
@ApplicationScoped
public class ComplaintTexts {

    private static final int BATCH = 200;

    private final EntityManager entities;

    ComplaintTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** For a case that is new. It can be found once this transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Complaint complaint) {
        entities.createNativeQuery("insert into complaint_text (complaint_id, grams) values (?1, ?2)").setParameter(1, complaint.id)
                .setParameter(2, TextGrams.joined(complaint.subject, complaint.content)).executeUpdate();
    }

    /** For a case whose words have changed. One that has no entry yet gets it from {@link #addMissing}. */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(Complaint complaint) {
        entities.createNativeQuery("update complaint_text set grams = ?2 where complaint_id = ?1").setParameter(1, complaint.id)
                .setParameter(2, TextGrams.joined(complaint.subject, complaint.content)).executeUpdate();
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
     * several nodes do one batch after the other and none twice, and what is interrupted goes on where it was.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean addMissing() {
        UUID reached = (UUID) entities.createNativeQuery("select reached from complaint_text_progress where id = 1 for update", UUID.class).getSingleResult();
        List<Object[]> rows = entities.createQuery("select c.id, c.subject, c.content from Complaint c where c.id > ?1 order by c.id", Object[].class)
                .setParameter(1, reached).setMaxResults(BATCH).getResultList();
        if (!rows.isEmpty()) {
            StringBuilder sql = new StringBuilder("insert ignore into complaint_text (complaint_id, grams) values ");
            sql.append("(?, ?), ".repeat(rows.size())).setLength(sql.length() - 2);
            var insert = entities.createNativeQuery(sql.toString());
            int place = 0;
            for (Object[] row : rows) {
                insert.setParameter(++place, row[0]).setParameter(++place, TextGrams.joined((String) row[1], (String) row[2]));
            }
            insert.executeUpdate();
        }
        boolean more = rows.size() == BATCH;
        entities.createNativeQuery("update complaint_text_progress set reached = ?1, complete = ?2 where id = 1")
                .setParameter(1, rows.isEmpty() ? reached : rows.getLast()[0]).setParameter(2, !more).executeUpdate();
        return more;
    }

    /** The pairs of some cases that stand one after the other, from an identifier on. */
    @SuppressWarnings("unchecked")
    @Transactional
    List<String> from(UUID first, int most) {
        return entities.createNativeQuery("select grams from complaint_text where complaint_id >= ?1 order by complaint_id", String.class)
                .setParameter(1, first).setMaxResults(most).getResultList();
    }

    /** The first and the last case in the index; both null when it is empty. */
    @Transactional
    Object[] ends() {
        return (Object[]) entities.createNativeQuery("select (select complaint_id from complaint_text order by complaint_id limit 1) first_id, "
                + "(select complaint_id from complaint_text order by complaint_id desc limit 1) last_id").getSingleResult();
    }
}
