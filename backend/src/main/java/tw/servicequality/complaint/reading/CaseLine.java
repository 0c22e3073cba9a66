package tw.servicequality.complaint.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.StandardBasicTypes;
import tw.servicequality.complaint.casefile.CaseStanding;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.MaskedPetitioner;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.complaint.rules.Outcome;

/**
 * What a list shows of a case: without the long texts, which cost more to read than all the rest.
 *
 * @param standing what decides what the caller may do to it
 * @param petitionerName masked
 */
public record CaseLine(UUID id, String number, String subject, CaseStanding standing, Outcome outcome, Channel channel, boolean onSite, Category category,
        UUID topicId, String handlerName, LocalDate receivedOn, LocalDate dueOn, Instant changedAt, int version, String petitionerName) {

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
        columns.put("c.confidential", StandardBasicTypes.BOOLEAN);
        columns.put("c.unit_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.registered_unit_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.handler_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.extension_level", StandardBasicTypes.STRING);
        columns.put("c.outcome", StandardBasicTypes.STRING);
        columns.put("c.channel", StandardBasicTypes.STRING);
        columns.put("c.on_site", StandardBasicTypes.BOOLEAN);
        columns.put("c.category", StandardBasicTypes.STRING);
        columns.put("c.topic_id", StandardBasicTypes.UUID_BINARY);
        columns.put("c.handler_name", StandardBasicTypes.STRING);
        columns.put("c.received_on", StandardBasicTypes.LOCAL_DATE);
        columns.put("c.due_on", StandardBasicTypes.LOCAL_DATE);
        columns.put("c.changed_at", StandardBasicTypes.INSTANT);
        columns.put("c.version", StandardBasicTypes.INTEGER);
        columns.put("c.follows_id", StandardBasicTypes.UUID_BINARY);
        columns.put("p.key_number", StandardBasicTypes.INTEGER);
        columns.put("p.sealed", StandardBasicTypes.BINARY);
        return columns;
    }

    static CaseLine of(Object[] row, Petitioners petitioners) {
        UUID id = (UUID) row[0];
        CaseStanding standing = new CaseStanding(CaseState.valueOf((String) row[3]), (Boolean) row[4], (UUID) row[5], (UUID) row[6], row[19] != null,
                (UUID) row[7],
                row[8] == null ? null : Extension.Level.valueOf((String) row[8]));
        return new CaseLine(id, (String) row[1], (String) row[2], standing, row[9] == null ? null : Outcome.valueOf((String) row[9]),
                Channel.valueOf((String) row[10]), (Boolean) row[11], Category.valueOf((String) row[12]), (UUID) row[13], (String) row[14],
                (LocalDate) row[15], (LocalDate) row[16], (Instant) row[17], (Integer) row[18],
                row[20] == null ? null : petitioners.maskedName(id, (Integer) row[20], (byte[]) row[21]));
    }

    static CaseLine of(Complaint it, MaskedPetitioner petitioner) {
        return new CaseLine(it.id, it.number, it.subject, CaseStanding.of(it), it.outcome, it.channel, it.onSite, it.category, it.topicId, it.handlerName,
                it.receivedOn, it.dueOn, it.changedAt, it.version, petitioner.name());
    }
}
