package tw.servicequality.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.RequestTrace;

/** Writes the audit trail. Every changing service method calls {@link #record} within its own transaction. */
@ApplicationScoped
public class AuditService {

    /** Properties that say nothing to a reader of the trail. */
    private static final Set<String> SILENT = Set.of("version", "allowedActions");

    private final AuditEntries entries;
    private final CurrentActor actor;
    private final RequestTrace trace;
    private final OfficeClock clock;
    private final ObjectMapper json;

    AuditService(AuditEntries entries, CurrentActor actor, RequestTrace trace, OfficeClock clock, ObjectMapper json) {
        this.entries = entries;
        this.actor = actor;
        this.trace = trace;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records one doing in the caller's transaction: both are stored, or neither.
     *
     * @param action what was done, upper case with underscores, for example {@code ACCOUNT_DISABLED}
     * @param before the thing as answered before the change; null when it is new
     * @param after the thing as answered after the change; null when it is gone. Must hold no secret and no personal data of citizens.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, Subject subject, Object before, Object after) {
        recordAs(actor.get(), action, subject, before, after);
    }

    /** The same for a doing of somebody who is not yet, or no longer, the actor of the request: one who signs in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAs(Actor who, String action, Subject subject, Object before, Object after) {
        entries.persist(new AuditEntry(clock.now(), who, action, subject, trace.address(), trace.id(), changes(before, after)));
    }

    /**
     * Records that a list was handed out as a file. What is open to everybody is not recorded of visitors, who could fill the trail with it.
     *
     * @param action ends with {@code _EXPORTED}
     * @param type what the list holds, as in {@link Subject}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordExport(String action, String type, ExportDoing doing) {
        if (actor.get() != Actor.VISITOR) {
            record(action, Subject.of(type, null, null), null, doing);
        }
    }

    /** The properties that differ, as a JSON array of {field, before, after}; null when none do. */
    private String changes(Object before, Object after) {
        JsonNode old = before == null ? json.createObjectNode() : json.valueToTree(before);
        JsonNode now = after == null ? json.createObjectNode() : json.valueToTree(after);
        Set<String> names = new TreeSet<>();
        addNames(old, names);
        addNames(now, names);
        ArrayNode changes = json.createArrayNode();
        for (String name : names) {
            if (!old.path(name).equals(now.path(name))) {
                ObjectNode change = changes.addObject().put("field", name);
                put(change, "before", old.path(name));
                put(change, "after", now.path(name));
            }
        }
        try {
            return changes.isEmpty() ? null : json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addNames(JsonNode node, Set<String> names) {
        for (Iterator<String> all = node.fieldNames(); all.hasNext();) {
            String name = all.next();
            if (!SILENT.contains(name)) {
                names.add(name);
            }
        }
    }

    private static void put(ObjectNode change, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            change.put(name, value.isValueNode() ? value.asText() : value.toString());
        }
    }
}
