package tw.servicequality.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

    /** What is read of a case and its petitioner, in the order of {@link #of(Object[], Petitioners)}, and how. */
    static final Map<String, Class<?>> COLUMNS = columns();

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        columns.put("c.id", UUID.class);
        columns.put("c.number", String.class);
        columns.put("c.subject", String.class);
        columns.put("c.state", String.class);
        columns.put("c.outcome", String.class);
        columns.put("c.channel", String.class);
        columns.put("c.category", String.class);
        columns.put("c.topic_id", UUID.class);
        columns.put("c.unit_id", UUID.class);
        columns.put("c.handler_name", String.class);
        columns.put("c.confidential", Boolean.class);
        columns.put("c.received_on", LocalDate.class);
        columns.put("c.due_on", LocalDate.class);
        columns.put("c.changed_at", Instant.class);
        columns.put("c.version", Integer.class);
        columns.put("p.key_number", Integer.class);
        columns.put("p.sealed", byte[].class);
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
