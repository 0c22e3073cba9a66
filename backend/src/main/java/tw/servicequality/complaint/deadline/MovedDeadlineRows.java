package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import tw.servicequality.complaint.reading.ComplaintSelection;

/** Reads cases whose deadline was reckoned by another calendar. A deadline hangs on the day of receipt alone, so few days stand for many cases. */
@ApplicationScoped
class MovedDeadlineRows {

    private static final String OTHER_CALENDAR = " from complaint c where c.calendar_stamp <> :stamp and ";

    /** The first deadline of all that were received on a day. */
    record Promise(LocalDate receivedOn, LocalDate dueOn) {
    }

    private final EntityManager entities;

    MovedDeadlineRows(EntityManager entities) {
        this.entities = entities;
    }

    /** What was promised, the earliest due first. One statement. */
    List<Promise> promises(ComplaintSelection selection, UUID stamp) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("stamp", stamp));
        String sql = "select c.received_on received_on, c.first_due_on first_due_on" + OTHER_CALENDAR + selection.where(values)
                + " group by c.received_on, c.first_due_on order by min(c.due_on), c.received_on, c.first_due_on";
        return query(sql, values).addScalar("received_on", LocalDate.class).addScalar("first_due_on", LocalDate.class).getResultList().stream()
                .map(row -> new Promise((LocalDate) row[0], (LocalDate) row[1])).toList();
    }

    /**
     * The cases of these promises, the earliest due first. One statement, none for no promises.
     *
     * @param moved the promises and what would come in their place
     */
    List<MovedDeadlineResponse> of(ComplaintSelection selection, UUID stamp, Map<Promise, LocalDate> moved, int most) {
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(Map.of("stamp", stamp));
        List<String> pairs = new ArrayList<>();
        for (Promise promise : moved.keySet()) {
            int place = pairs.size();
            pairs.add("(:received" + place + ", :due" + place + ")");
            values.put("received" + place, promise.receivedOn());
            values.put("due" + place, promise.dueOn());
        }
        String sql = "select c.id id, c.number number, c.received_on received_on, c.first_due_on first_due_on, c.version version" + OTHER_CALENDAR
                + selection.where(values) + " and (c.received_on, c.first_due_on) in (" + String.join(", ", pairs) + ") order by c.due_on, c.id";
        return query(sql, values).addScalar("id", UUID.class).addScalar("number", String.class).addScalar("received_on", LocalDate.class)
                .addScalar("first_due_on", LocalDate.class).addScalar("version", Integer.class).setMaxResults(most).getResultList().stream()
                .map(row -> new MovedDeadlineResponse((UUID) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3],
                        moved.get(new Promise((LocalDate) row[2], (LocalDate) row[3])), (int) row[4])).toList();
    }

    private NativeQuery<Object[]> query(String sql, Map<String, Object> values) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query;
    }
}
