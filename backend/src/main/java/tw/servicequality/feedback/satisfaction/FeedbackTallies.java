package tw.servicequality.feedback.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import tw.servicequality.feedback.rules.Distribution;
import tw.servicequality.feedback.rules.Question;

/** Lets the database add up. */
@ApplicationScoped
class FeedbackTallies {

    private static final int COUNTS = 4;

    private final EntityManager entities;

    FeedbackTallies(EntityManager entities) {
        this.entities = entities;
    }

    /** A Gregorian year by unit and month of the reply, confidential cases apart. One statement, of an index alone; at most 24 rows for each unit. */
    List<FeedbackTally> ofYear(int year) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery("select unit_id, month(replied_on) of_month, confidential, "
                + String.join(", ", FeedbackTally.columns()) + " from case_feedback where replied_on between :from and :to group by unit_id, of_month, confidential",
                Object[].class);
        query.addScalar("unit_id", UUID.class).addScalar("of_month", Integer.class).addScalar("confidential", Boolean.class);
        List.of("cases", "invited", "answered", "dissatisfied_answers").forEach(name -> query.addScalar(name, Long.class));
        for (Question question : Question.values()) {
            IntStream.rangeClosed(1, Distribution.POINTS).forEach(point -> query.addScalar(FeedbackTally.name(question, point), Long.class));
        }
        TypedQuery<Object[]> bound = query.setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year, 12, 31));
        return bound.getResultList().stream().map(FeedbackTallies::tally).toList();
    }

    private static FeedbackTally tally(Object[] row) {
        Map<Question, Distribution> points = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int first = 3 + COUNTS + question.ordinal() * Distribution.POINTS;
            List<Long> counts = new ArrayList<>();
            IntStream.range(first, first + Distribution.POINTS).forEach(i -> counts.add((Long) row[i]));
            points.put(question, new Distribution(counts));
        }
        return new FeedbackTally((UUID) row[0], (int) row[1], (boolean) row[2], (long) row[3], (long) row[4], (long) row[5],
                (long) row[6], points);
    }
}
