package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.platform.IfMatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;

/** Keeps deadlines true to the calendar: a new edition or a typhoon day moves none by itself; 研考 sees which it would move, and confirms. */
@ApplicationScoped
@Transactional
public class DeadlineService {

    private static final int MOST = 200;

    private final Complaints complaints;
    private final ComplaintRights rights;
    private final CalendarService calendars;
    private final CaseTimeline timeline;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    DeadlineService(Complaints complaints, ComplaintRights rights, CalendarService calendars, CaseTimeline timeline, AuditService audit,
            ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.rights = rights;
        this.calendars = calendars;
        this.timeline = timeline;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Open cases that the caller sees and whose first deadline is another by the calendar of now; at most 200, the earliest first. */
    public List<MovedDeadlineResponse> moved() {
        WorkingDays calendar = calendars.workingDays();
        List<CaseState> open = Arrays.stream(CaseState.values()).filter(CaseState::isOpen).toList();
        return complaints.list("calendarStamp <> ?1 and state in ?2 order by dueOn, id", calendar.calendar().stamp(), open).stream().filter(rights::sees)
                .map(it -> new MovedDeadlineResponse(it.id, it.number, it.receivedOn, it.firstDueOn, deadline(it, calendar).due(), it.version))
                .filter(it -> !it.movedTo().equals(it.dueOn())).limit(MOST).toList();
    }

    /**
     * Lets these deadlines follow the calendar, all or none.
     *
     * @throws ProblemException NOT_FOUND, STALE_VERSION
     */
    public List<MovedDeadlineResponse> confirm(MoveDeadlinesRequest request) {
        WorkingDays calendar = calendars.workingDays();
        for (BulkAssignRequest.Seen seen : request.cases()) {
            Complaint complaint = complaints.findByIdOptional(seen.id()).filter(rights::sees)
                    .orElseThrow(ProblemException::notFound);
            IfMatch.check(seen.version(), complaint.version);
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
