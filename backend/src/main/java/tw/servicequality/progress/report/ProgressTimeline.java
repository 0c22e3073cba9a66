package tw.servicequality.progress.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.progress.rules.ProgressState;

/** Writes what happens to a monthly report into its history and the audit trail, which knows no free text. */
@ApplicationScoped
public class ProgressTimeline {

    private final ProgressEvents events;
    private final ProgressReports reports;
    private final ProgressRights rights;
    private final AuditService audit;
    private final OfficeClock clock;

    ProgressTimeline(ProgressEvents events, ProgressReports reports, ProgressRights rights, AuditService audit, OfficeClock clock) {
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
     * @param words why it was returned or reopened, what was remarked, the comment; null for nothing
     */
    public void add(ProgressReport it, ProgressEventKind kind, ProgressState before, String words) {
        events.persist(new ProgressEvent(it, clock.now(), rights.caller().signature(), kind, words));
        reports.flush();
        audit.record("PROGRESS_REPORT_" + kind, subject(it), before == null ? null : Map.of("state", before), facts(it));
    }

    /** Writes that lines were stored: how many, not what. */
    public void stored(ProgressReport it, int lines, int filledBefore) {
        reports.flush();
        audit.record("PROGRESS_REPORT_UPDATED", subject(it), Map.of("filled", filledBefore, "edits", it.edits - 1),
                Map.of("filled", it.filled, "edits", it.edits, "lines", lines));
    }

    private static Subject subject(ProgressReport it) {
        return Subject.of("progress-report", it.id, it.month().toString());
    }

    private static Map<String, Object> facts(ProgressReport it) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", it.state);
        facts.put("unitId", it.unitId);
        facts.put("month", it.month().toString());
        facts.put("revision", it.revision);
        return facts;
    }
}
