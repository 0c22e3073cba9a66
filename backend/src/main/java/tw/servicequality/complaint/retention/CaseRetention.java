package tw.servicequality.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Closed cases whose time is over. Cases that belong together (再陳情, 併案, the earlier case that a dismissal points at) stay until the last of them may
 * go, and a held one holds all of them.
 */
@ApplicationScoped
@Transactional
public class CaseRetention {

    /** Where a walk through the cases stands: after this one. */
    public record Position(Instant closedAt, UUID id) {
    }

    /**
     * What came of some cases.
     *
     * @param last the last one looked at; null when there was none left
     */
    public record Batch(Position last, int gone) {
    }

    /**
     * Some cases that the caller may see.
     *
     * @param next where to go on; null at the end
     */
    public record Upcoming(List<RetainedCaseResponse> cases, Position next) {
    }

    private final EntityManager entities;
    private final Complaints complaints;
    private final RetainedCases retained;
    private final RetentionHolds holds;
    private final CaseErasure erasure;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ComplaintService cases;
    private final AuditService audit;
    private final OfficeClock clock;

    CaseRetention(EntityManager entities, Complaints complaints, RetainedCases retained, RetentionHolds holds, CaseErasure erasure, ComplaintReader reader,
            ComplaintRights rights, ComplaintService cases, AuditService audit, OfficeClock clock) {
        this.entities = entities;
        this.complaints = complaints;
        this.retained = retained;
        this.holds = holds;
        this.erasure = erasure;
        this.reader = reader;
        this.rights = rights;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many cases were closed before this moment, are not anonymous and not held; some of them may still belong to others. */
    public long due(Instant before) {
        return retained.due(before);
    }

    /** How many closed cases are not anonymous. */
    public long kept() {
        return retained.kept();
    }

    /** How many cases were answered before this moment and never closed, so that their time does not begin. */
    public long neverClosed(Instant before) {
        return complaints.count("state = ?1 and repliedAt < ?2", CaseState.REPLIED, before);
    }

    /** What time it is for the database; for who distrusts the clock. */
    public Instant databaseTime() {
        return (Instant) entities.createNativeQuery("select utc_timestamp(3)", Instant.class).getSingleResult();
    }

    /**
     * Makes some cases anonymous, the earliest closed first.
     *
     * @param before they were closed before this moment
     * @param after the last one of the batch before; null for the first batch
     */
    public Batch anonymise(Instant before, Position after, int most) {
        List<Complaint> rows = retained.page(before, after, most);
        Set<UUID> kept = retained.kept(rows, before, any -> false).keySet();
        int gone = 0;
        for (Complaint row : rows) {
            if (!kept.contains(row.id)) {
                entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
                if (row.state == CaseState.CLOSED && row.anonymisedAt == null && retained.mayGoNow(row.id, before)) {
                    erasure.anonymise(row, "RETENTION");
                    gone++;
                }
            }
        }
        return new Batch(last(rows), gone);
    }

    /**
     * Cases that were closed before this moment and are not anonymous, the earliest closed first; those that the caller may not see are left out, and nothing
     * tells that they are there.
     *
     * @param years how long a case stays after it was closed
     */
    public Upcoming upcoming(Instant before, int years, Position after, int most) {
        List<Complaint> seen = new ArrayList<>();
        Position at = after;
        List<Complaint> rows;
        do {
            rows = retained.page(before, at, most + 1);
            rows.stream().filter(rights::sees).forEach(seen::add);
            at = last(rows);
        } while (seen.size() <= most && rows.size() > most);
        List<Complaint> shown = seen.size() > most ? seen.subList(0, most) : seen;
        return new Upcoming(responses(shown, years, before), seen.size() > most ? last(shown) : null);
    }

    /** The held cases that the caller may see. */
    public List<RetainedCaseResponse> held(int years, Instant before) {
        return responses(complaints.list("id in (select h.complaintId from RetentionHold h) order by number").stream().filter(rights::sees).toList(), years,
                before);
    }

    /**
     * Lets a case stay as it is until that is lifted.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT when it is held already; RULE_VIOLATED for one that is anonymous
     */
    public void hold(UUID id, String reason) {
        Complaint complaint = cases.findAndLock(id);
        if (complaint.anonymisedAt != null) {
            throw ProblemException.rule("reason", "case-anonymous", complaint.number);
        }
        if (holds.isHeld(id)) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        holds.persistAndFlush(new RetentionHold(id, reason.strip(), rights.caller(), clock.now()));
        audit.record("COMPLAINT_RETENTION_HELD", ComplaintService.subject(complaint), null, null);
    }

    /** Lifts that. */
    public void lift(UUID id) {
        Complaint complaint = cases.findAndLock(id);
        if (!holds.deleteById(id)) {
            throw ProblemException.notFound();
        }
        audit.record("COMPLAINT_RETENTION_HOLD_LIFTED", ComplaintService.subject(complaint), null, null);
    }

    private List<RetainedCaseResponse> responses(Collection<Complaint> rows, int years, Instant before) {
        Map<UUID, String> kept = retained.kept(rows, before, rights::sees);
        Map<UUID, RetentionHold> held = holds.of(rows.stream().map(row -> row.id).toList());
        ComplaintReader.Surroundings now = reader.surroundings();
        return rows.stream().map(row -> {
            LocalDate closedOn = row.closedAt == null ? null : LocalDate.ofInstant(row.closedAt, OfficeClock.TAIPEI);
            String keeper = kept.get(row.id);
            boolean waits = keeper != null && !row.number.equals(keeper);
            RetentionHold hold = held.get(row.id);
            return new RetainedCaseResponse(row.id, row.number, row.subject, now.units().get(row.unitId), row.confidential, closedOn,
                    closedOn == null ? null : closedOn.plusYears(years), waits, waits && !keeper.isEmpty() ? keeper : null,
                    hold == null ? null : new RetainedCaseResponse.Hold(hold.reason, hold.heldBy, hold.heldAt));
        }).toList();
    }

    private static Position last(List<Complaint> rows) {
        return rows.isEmpty() ? null : new Position(rows.getLast().closedAt, rows.getLast().id);
    }
}
