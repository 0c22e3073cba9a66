package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.reading.ComplaintSelection;

/** Reads cases by unit, a few of each, and what is needed to tell of many. */
@ApplicationScoped
class DueComplaintRows {

    /** How many a unit has. */
    record Count(UUID unitId, long overdue, long all) {
    }

    /** What is told of a case. */
    record Row(UUID id, String number, UUID topicId, UUID unitId, UUID registeredUnitId, UUID handlerId, String handlerName, LocalDate dueOn,
            boolean confidential) {
    }

    private final EntityManager entities;

    DueComplaintRows(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement; it reads entries of one index. */
    List<Count> counts(ComplaintSelection selection, LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select c.unit_id unit_id, sum(c.due_on < :today) overdue, count(*) cases from complaint c where " + selection.where(values)
                + " group by c.unit_id";
        values.put("today", today);
        return bound(session().createNativeQuery(sql, Object[].class), values).addScalar("unit_id", UUID.class).addScalar("overdue", Long.class)
                .addScalar("cases", Long.class).getResultList().stream().map(row -> new Count((UUID) row[0], (long) row[1], (long) row[2])).toList();
    }

    /** The first few cases of each unit, by due day. One statement. */
    List<Complaint> first(ComplaintSelection selection, int ofEach) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select one.* from (select c.id, row_number() over (partition by c.unit_id order by c.due_on, c.id) nth from complaint c where "
                + selection.where(values) + ") placed join complaint one on one.id = placed.id where placed.nth <= :ofEach order by one.due_on, one.id";
        values.put("ofEach", ofEach);
        return bound(session().createNativeQuery(sql, Complaint.class), values).getResultList();
    }

    /** All cases, by due day. One statement. */
    List<Row> all(ComplaintSelection selection) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select c.id id, c.number number, c.topic_id topic_id, c.unit_id unit_id, c.registered_unit_id registered, c.handler_id handler_id, "
                + "c.handler_name handler_name, c.due_on due_on, c.confidential confidential from complaint c where " + selection.where(values)
                + " order by c.due_on, c.id";
        return bound(session().createNativeQuery(sql, Object[].class), values).addScalar("id", UUID.class).addScalar("number", String.class)
                .addScalar("topic_id", UUID.class).addScalar("unit_id", UUID.class).addScalar("registered", UUID.class).addScalar("handler_id", UUID.class)
                .addScalar("handler_name", String.class).addScalar("due_on", LocalDate.class).addScalar("confidential", Boolean.class).getResultList().stream()
                .map(row -> new Row((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3], (UUID) row[4], (UUID) row[5], (String) row[6],
                        (LocalDate) row[7], (boolean) row[8])).toList();
    }

    /** Who is named for which of these cases. One statement, none for no cases. */
    Map<UUID, Set<UUID>> named(Collection<UUID> complaintIds) {
        Map<UUID, Set<UUID>> named = new HashMap<>();
        if (!complaintIds.isEmpty()) {
            session().createNativeQuery("select complaint_id, account_id from case_reader where complaint_id in (:ids)", Object[].class)
                    .setParameterList("ids", complaintIds).addScalar("complaint_id", UUID.class).addScalar("account_id", UUID.class).getResultList()
                    .forEach(row -> named.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]));
        }
        return named;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Object> values) {
        values.forEach((name, value) -> ((Query) query).setParameter(name, value));
        return query;
    }
}
