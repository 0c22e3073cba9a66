package tw.servicequality.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Reads the audit trail and tells whether it is whole. */
@ApplicationScoped
public class AuditTrailService {

    private static final String SORT = "-id";

    private final AuditEntries entries;
    private final AuditSealer sealer;
    private final AuditVerification verification;
    private final AuditService audit;
    private final ObjectMapper json;

    AuditTrailService(AuditEntries entries, AuditSealer sealer, AuditVerification verification, AuditService audit, ObjectMapper json) {
        this.entries = entries;
        this.sealer = sealer;
        this.verification = verification;
        this.audit = audit;
        this.json = json;
    }

    /** Newest first; without a total, for the trail only grows. One statement. */
    @Transactional
    Page<AuditEntryResponse> list(AuditEntries.Filter filter, String cursor, int limit) {
        Cursor from = Cursor.decode(cursor, SORT, 1);
        List<AuditEntry> rows = entries.page(filter, from == null ? null : id(from), limit);
        return Page.cut(rows, limit, null, last -> new Cursor(SORT, List.of(last.id.toString())), shown -> shown.stream().map(this::answer).toList());
    }

    /** The same for a file, which is recorded with its first page: the file ends before its own entry. */
    @Transactional
    Page<AuditEntryResponse> export(AuditEntries.Filter filter, String cursor) {
        Page<AuditEntryResponse> page = list(filter, cursor, Page.MAX_LIMIT);
        if (cursor == null) {
            audit.recordExport("AUDIT_ENTRIES_EXPORTED", "audit-entry", ExportDoing.of(filter, filter.actor() != null, null, page));
        }
        return page;
    }

    /** Seals what is written so far, then walks along the whole chain. Takes about a second for 100,000 entries. */
    public AuditVerificationResponse verify() {
        sealer.seal();
        return verification.check();
    }

    private AuditEntryResponse answer(AuditEntry entry) {
        return new AuditEntryResponse(entry.id, entry.position, entry.at, entry.actorId, entry.actorName, entry.onBehalfOfName, entry.action,
                entry.targetType, entry.targetId, entry.targetLabel, entry.address, entry.traceId, changes(entry.changes));
    }

    private List<AuditEntryResponse.Change> changes(String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return json.readValue(stored, new TypeReference<>() {
            });
        } catch (JsonProcessingException tampered) {
            // Whoever changed the row by hand must not hide the rest of the page.
            return List.of(new AuditEntryResponse.Change("?", null, stored));
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}
