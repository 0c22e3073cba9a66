package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.dissatisfaction.rules.ReportState;
import tw.servicequality.platform.OfficeClock;

/** Writes what happens to a report into its history and the audit trail, which knows no free text. */
@ApplicationScoped
class DissatisfactionTimeline {

    private final DissatisfactionEvents events;
    private final DissatisfactionReports reports;
    private final DissatisfactionRights rights;
    private final AuditService audit;
    private final OfficeClock clock;

    DissatisfactionTimeline(DissatisfactionEvents events, DissatisfactionReports reports, DissatisfactionRights rights, AuditService audit, OfficeClock clock) {
        this.events = events;
        this.reports = reports;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a step that has been taken.
     *
     * @param before how it stood; null when it is new
     * @param words why it was returned; null for nothing
     */
    void add(DissatisfactionReport it, DissatisfactionEventKind kind, ReportState before, String words) {
        // The version before the step: of two at the same moment the second is told to read again.
        reports.flush();
        events.persist(new DissatisfactionEvent(it, clock.now(), rights.caller().signature(), kind, words));
        reports.flush();
        audit.record("DISSATISFACTION_REPORT_" + kind, subject(it), before == null ? null : Map.of("state", before), facts(it));
    }

    /** Writes that lines were filled in: how many and how far, not what. */
    void filled(DissatisfactionReport it, long before, long after) {
        reports.flush();
        audit.record("DISSATISFACTION_REPORT_UPDATED", subject(it), Map.of("filledLines", before, "edits", it.edits - 1),
                Map.of("filledLines", after, "edits", it.edits));
    }

    private static Subject subject(DissatisfactionReport it) {
        return Subject.of("dissatisfaction-report", it.id, it.month().toString());
    }

    private static Map<String, Object> facts(DissatisfactionReport it) {
        YearMonth month = it.month();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", it.state);
        facts.put("unitId", it.unitId);
        facts.put("month", month.toString());
        facts.put("lines", it.lineCount);
        return facts;
    }
}
