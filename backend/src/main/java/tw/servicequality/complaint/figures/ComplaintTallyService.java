package tw.servicequality.complaint.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.platform.OfficeClock;

/** Counts cases for those who add them up. Numbers only; confidential cases apart, for what they are about must not be guessed from numbers. */
@ApplicationScoped
@Transactional
public class ComplaintTallyService {

    private static final String SQL = "select year(received_on) of_year, month(received_on) of_month, state, unit_id, category, channel, on_site, topic_id, outcome, on_time, "
            + "working_days, due_on < :today overdue, confidential, count(*) cases from complaint where received_on between :from and :to "
            + "group by of_year, of_month, state, unit_id, category, channel, on_site, topic_id, outcome, on_time, working_days, overdue, confidential";

    private final EntityManager entities;
    private final ComplaintTopics topics;
    private final OfficeClock clock;

    ComplaintTallyService(EntityManager entities, ComplaintTopics topics, OfficeClock clock) {
        this.entities = entities;
        this.topics = topics;
        this.clock = clock;
    }

    /** What cases may be about, in the office's order; those out of use too. One statement. */
    public List<ComplaintTopicResponse> topics() {
        return topics.inOrder().stream().map(ComplaintTopic::response).toList();
    }

    /**
     * The cases that were received on these days and between them. Two statements; it reads the index entries of the time.
     *
     * @param from Gregorian, included
     * @param to Gregorian, included
     */
    public List<ComplaintTally> between(LocalDate from, LocalDate to) {
        Map<UUID, String> codes = topics.inOrder().stream().collect(Collectors.toMap(it -> it.id, it -> it.code));
        return entities.unwrap(Session.class).createNativeQuery(SQL, Object[].class).setParameter("today", clock.today())
                .setParameter("from", from).setParameter("to", to)
                .addScalar("of_year", Integer.class).addScalar("of_month", Integer.class).addScalar("state", String.class)
                .addScalar("unit_id", UUID.class).addScalar("category", String.class).addScalar("channel", String.class)
                .addScalar("on_site", Boolean.class).addScalar("topic_id", UUID.class).addScalar("outcome", String.class).addScalar("on_time", Boolean.class).addScalar("working_days", Integer.class)
                .addScalar("overdue", Boolean.class).addScalar("confidential", Boolean.class).addScalar("cases", Long.class).getResultList().stream()
                .map(row -> new ComplaintTally((int) row[0], (int) row[1], CaseState.valueOf((String) row[2]), (UUID) row[3], (String) row[4], (String) row[5],
                        (boolean) row[6], codes.get((UUID) row[7]), (String) row[8], (Boolean) row[9], (Integer) row[10], (boolean) row[11], (boolean) row[12], (long) row[13])).toList();
    }
}
