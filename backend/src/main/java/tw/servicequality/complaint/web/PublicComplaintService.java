package tw.servicequality.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;

/** What anybody may know of cases. Confidential ones do not exist here, and no text of a case is read. */
@ApplicationScoped
@Transactional
public class PublicComplaintService {

    private static final String FACTS = "select c.publicId, c.topicId, c.unitId, c.state, c.receivedOn, c.changedAt, c.repliedAt, c.closedAt, c.dueOn from Complaint c "
            + "where not c.confidential and ";

    private final EntityManager entities;
    private final ComplaintTopics topics;
    private final OrganizationService organization;

    PublicComplaintService(EntityManager entities, ComplaintTopics topics, OrganizationService organization) {
        this.entities = entities;
        this.topics = topics;
        this.organization = organization;
    }

    /** The topics in use, in the office's order. One statement. */
    public List<ComplaintTopicResponse> topics() {
        return topics.inOrder().stream().filter(it -> it.active).map(ComplaintTopic::response).toList();
    }

    /**
     * Cases received in these days, both included, those of the latest day first, within a day in no order. Three statements: topics, cases, units.
     *
     * @param topicCodes empty for all
     * @param open null for all
     * @throws ProblemException INVALID_PARAMETER for a topic nobody knows, at the parameter {@code service_code}
     */
    public List<PublicComplaint> received(LocalDate from, LocalDate to, Collection<String> topicCodes, Boolean open, int most) {
        Map<UUID, ComplaintTopic> known = known();
        List<UUID> wanted = topicCodes.stream().map(code -> known.values().stream().filter(it -> it.code.equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.parameter("service_code", "topic-unknown", code)).id).toList();
        String ofTopics = wanted.isEmpty() ? "" : " and c.topicId in :topics";
        String ofState = open == null ? "" : " and c.state in :states";
        TypedQuery<Object[]> query = entities.createQuery(FACTS + "c.receivedOn between :from and :to" + ofTopics + ofState
                + " order by c.receivedOn desc, c.publicId desc", Object[].class).setParameter("from", from).setParameter("to", to).setMaxResults(most);
        if (!wanted.isEmpty()) {
            query.setParameter("topics", wanted);
        }
        if (open != null) {
            query.setParameter("states", Arrays.stream(CaseState.values()).filter(it -> it.isOpen() == open).toList());
        }
        return cases(query.getResultList(), known);
    }

    /** Those with these identifiers for the public that anybody may know of, those of the latest day first. Three statements. */
    public List<PublicComplaint> all(Collection<UUID> ids) {
        return cases(entities.createQuery(FACTS + "c.publicId in :ids order by c.receivedOn desc, c.publicId desc", Object[].class)
                .setParameter("ids", ids).getResultList(), known());
    }

    private Map<UUID, ComplaintTopic> known() {
        return topics.inOrder().stream().collect(Collectors.toMap(it -> it.id, Function.identity()));
    }

    private List<PublicComplaint> cases(List<Object[]> rows, Map<UUID, ComplaintTopic> known) {
        Map<UUID, String> units = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::id, UnitResponse::name));
        return rows.stream().map(row -> {
            ComplaintTopic topic = known.get((UUID) row[1]);
            boolean open = ((CaseState) row[3]).isOpen();
            Instant ended = row[6] != null ? (Instant) row[6] : (Instant) row[7];
            Instant changed = open || ended == null ? (Instant) row[5] : ended;
            return new PublicComplaint((UUID) row[0], topic.code, topic.name, row[2] == null ? null : units.get((UUID) row[2]), open, (LocalDate) row[4],
                    LocalDate.ofInstant(changed, OfficeClock.TAIPEI), (LocalDate) row[8]);
        }).toList();
    }
}
