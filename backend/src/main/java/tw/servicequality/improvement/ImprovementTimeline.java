package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementEvent;
import tw.servicequality.improvement.measure.ImprovementEventKind;
import tw.servicequality.improvement.measure.ImprovementEvents;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.improvement.measure.Improvements;
import tw.servicequality.platform.OfficeClock;

/** Writes each step of an improvement into its history and the audit trail. */
@ApplicationScoped
class ImprovementTimeline {

    private final ImprovementEvents events;
    private final Improvements improvements;
    private final ImprovementReader reader;
    private final ImprovementRights rights;
    private final AuditService audit;
    private final OfficeClock clock;

    ImprovementTimeline(ImprovementEvents events, Improvements improvements, ImprovementReader reader, ImprovementRights rights, AuditService audit,
            OfficeClock clock) {
        this.events = events;
        this.improvements = improvements;
        this.reader = reader;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a step that has been taken.
     *
     * @param before the improvement as it was; null when it is new
     * @param day the day that the step is about; null for none
     * @param words what was said with it; null for nothing
     * @return the improvement as it is now
     */
    ImprovementResponse add(Improvement it, ImprovementEventKind kind, ImprovementResponse before, LocalDate day, String words) {
        if (before != null) {
            it.step(clock.now());
        }
        improvements.flush();
        ImprovementResponse told = reader.response(it);
        events.persistAndFlush(new ImprovementEvent(it, it.changedAt, rights.caller().signature(), kind, day, words,
                ImprovementChanges.between(before, told)));
        audit.record("IMPROVEMENT_" + kind, Subject.of("improvement", it.id, it.number), before == null ? null : facts(before), facts(told));
        return reader.response(it);
    }

    /** What the audit trail may know: no free text, which stands in the history of the improvement. */
    private static Map<String, Object> facts(ImprovementResponse it) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", it.state());
        facts.put("unit", it.unit().code());
        facts.put("source", it.source());
        facts.put("restricted", it.restricted());
        facts.put("owner", it.ownerName());
        facts.put("dueOn", it.dueOn());
        facts.put("completedOn", it.completedOn());
        facts.put("verifiedOn", it.verifiedOn());
        facts.put("rounds", it.rounds());
        facts.put("attachments", it.attachments().size());
        return facts;
    }
}
