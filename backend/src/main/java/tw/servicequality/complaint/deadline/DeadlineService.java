package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.casefile.CaseDeadline;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.TextQuery;
import tw.servicequality.complaint.handling.BulkAssignRequest;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintFilter;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSelection;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps deadlines true to the calendar: a new edition or a typhoon day moves none by itself; 研考 sees which it would move, and confirms. */
@ApplicationScoped
@Transactional
public class DeadlineService {

    private static final int MOST = 200;

    private final Complaints complaints;
    private final MovedDeadlineRows rows;
    private final ComplaintRights rights;
    private final CalendarService calendars;
    private final CaseTimeline timeline;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    DeadlineService(Complaints complaints, MovedDeadlineRows rows, ComplaintRights rights, CalendarService calendars, CaseTimeline timeline, AuditService audit,
            ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.rows = rows;
        this.rights = rights;
        this.calendars = calendars;
        this.timeline = timeline;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Open cases that the caller sees and whose first deadline is another by the calendar of now; at most 200, the earliest first. Four statements at most,
     * whatever their number.
     */
    public List<MovedDeadlineResponse> moved() {
        WorkingDays calendar = calendars.workingDays();
        ComplaintSelection open = new ComplaintSelection(ComplaintFilter.ANY, rights.sight(), null, null, new DueWindow(true, null, null),
                TextQuery.Plan.NONE);
        UUID stamp = calendar.calendar().stamp();
        Map<MovedDeadlineRows.Promise, LocalDate> moved = new LinkedHashMap<>();
        for (MovedDeadlineRows.Promise promise : rows.promises(open, stamp)) {
            LocalDate due = CaseDeadline.of(calendar, promise.receivedOn(), settings.dueDays()).due();
            if (!due.equals(promise.dueOn()) && moved.size() < MOST) {
                moved.put(promise, due);
            }
        }
        return rows.of(open, stamp, moved, MOST);
    }

    /**
     * Lets these deadlines follow the calendar, all or none.
     *
     * @throws ProblemException NOT_FOUND, STALE_VERSION; WRONG_STATE for a case that is answered or closed
     */
    public List<MovedDeadlineResponse> confirm(MoveDeadlinesRequest request) {
        WorkingDays calendar = calendars.workingDays();
        for (BulkAssignRequest.Seen seen : request.cases()) {
            Complaint complaint = complaints.findByIdOptional(seen.id()).filter(rights::sees)
                    .orElseThrow(ProblemException::notFound);
            IfMatch.check(seen.version(), complaint.version);
            if (!complaint.state.isOpen()) {
                throw new ProblemException(ProblemType.WRONG_STATE);
            }
            Map<String, Object> before = ComplaintService.facts(complaint);
            String from = complaint.firstDueOn.toString();
            complaint.moveDeadline(deadline(complaint, calendar), clock.now());
            complaints.flush();
            timeline.add(complaint, CaseEventKind.DEADLINE_MOVED, from + " → " + complaint.firstDueOn);
            audit.record("COMPLAINT_DEADLINE_MOVED", ComplaintService.subject(complaint), before, ComplaintService.facts(complaint));
        }
        return moved();
    }

    private CaseDeadline deadline(Complaint it, WorkingDays calendar) {
        return CaseDeadline.of(calendar, it.receivedOn, settings.dueDays());
    }
}
