package tw.servicequality.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.Outcome;

/**
 * What a list shows of a case: without the long texts, which cost more to read than all the rest.
 *
 * @param petitionerName masked
 */
record CaseLine(UUID id, String number, String subject, CaseState state, Outcome outcome, Channel channel, Category category, UUID topicId, UUID unitId,
        String handlerName, boolean confidential, LocalDate receivedOn, LocalDate dueOn, Instant changedAt, int version, String petitionerName) {

    /**
     * What is read of a case and its petitioner, in the order of {@link #of(Object[], Petitioners)}, and as what. Types and not classes: of a native query
     * with classes Hibernate keeps one plan for each call, and finds them ever more slowly.
     */
    static final Map<String, BasicTypeReference<?>> COLUMNS = columns();

    private static Map<String, BasicTypeReference<?>> columns() {
        Map<String, BasicTypeReference<?>> columns = new LinkedHashMap<>();
        columns.put("c.id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.number", StandardBasicTypes.STRING);
        columns.put("c.subject", StandardBasicTypes.STRING);
        columns.put("c.state", StandardBasicTypes.STRING);
        columns.put("c.outcome", StandardBasicTypes.STRING);
        columns.put("c.channel", StandardBasicTypes.STRING);
        columns.put("c.category", StandardBasicTypes.STRING);
        columns.put("c.topic_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.unit_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.handler_name", StandardBasicTypes.STRING);
        columns.put("c.confidential", StandardBasicTypes.BOOLEAN);
        columns.put("c.received_on", StandardBasicTypes.LOCAL_DATE);
        columns.put("c.due_on", StandardBasicTypes.LOCAL_DATE);
        columns.put("c.changed_at", StandardBasicTypes.INSTANT);
        columns.put("c.version", StandardBasicTypes.INTEGER);
        columns.put("p.key_number", StandardBasicTypes.INTEGER);
        columns.put("p.sealed", StandardBasicTypes.BINARY);
        return columns;
    }

    static CaseLine of(Object[] row, Petitioners petitioners) {
        UUID id = (UUID) row[0];
        return new CaseLine(id, (String) row[1], (String) row[2], CaseState.valueOf((String) row[3]), row[4] == null ? null : Outcome.valueOf((String) row[4]),
                Channel.valueOf((String) row[5]), Category.valueOf((String) row[6]), (UUID) row[7], (UUID) row[8], (String) row[9], (Boolean) row[10],
                (LocalDate) row[11], (LocalDate) row[12], (Instant) row[13], (Integer) row[14],
                row[15] == null ? null : petitioners.maskedName(id, (Integer) row[15], (byte[]) row[16]));
    }

    static CaseLine of(Complaint it, MaskedPetitioner petitioner) {
        return new CaseLine(it.id, it.number, it.subject, it.state, it.outcome, it.channel, it.category, it.topicId, it.unitId, it.handlerName, it.confidential,
                it.receivedOn, it.dueOn, it.changedAt, it.version, petitioner.name());
    }
}
