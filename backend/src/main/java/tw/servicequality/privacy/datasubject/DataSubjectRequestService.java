package tw.servicequality.privacy.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.LegalDeadline;
import tw.servicequality.privacy.rules.RequestState;
import tw.servicequality.privacy.rules.Verification;

/** The register of what persons ask for: taken in, extended once, decided, done. What is done to cases is {@link RequestActionService}'s. */
@ApplicationScoped
@Transactional
public class DataSubjectRequestService {

    private static final String SORT = "dueOn";

    private final DataSubjectRequests requests;
    private final RequestReader reader;
    private final CalendarService calendars;
    private final CurrentActor actor;
    private final AuditService audit;
    private final OfficeClock clock;

    DataSubjectRequestService(DataSubjectRequests requests, RequestReader reader, CalendarService calendars, CurrentActor actor, AuditService audit,
            OfficeClock clock) {
        this.requests = requests;
        this.reader = reader;
        this.calendars = calendars;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The earliest due first. Two statements. */
    public DataSubjectRequestPage list(RequestState state, boolean overdue, int limit, String cursor) {
        Cursor after = Cursor.decode(cursor, SORT, 2);
        List<DataSubjectRequest> rows;
        try {
            rows = requests.page(state, overdue ? clock.today() : null, after == null ? null : LocalDate.parse(after.key().get(0)),
                    after == null ? null : UUID.fromString(after.key().get(1)), limit);
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        boolean more = rows.size() > limit;
        List<DataSubjectRequest> shown = more ? rows.subList(0, limit) : rows;
        return new DataSubjectRequestPage(shown.stream().map(reader::summary).toList(), requests.overdue(clock.today()),
                more ? new Cursor(SORT, List.of(shown.getLast().dueOn.toString(), shown.getLast().id.toString())).encode() : null);
    }

    /** The same for a file, which is recorded with its first page. */
    Page<DataSubjectRequestSummary> export(RequestState state, boolean overdue, String cursor) {
        DataSubjectRequestPage shown = list(state, overdue, Page.MAX_LIMIT, cursor);
        Page<DataSubjectRequestSummary> page = new Page<>(shown.items(), null, shown.nextCursor());
        if (cursor == null) {
            audit.recordExport("DATA_SUBJECT_REQUESTS_EXPORTED", "data-subject-request", ExportDoing.of(new Exported(state, overdue), false, null, page));
        }
        return page;
    }

    /** Which requests were handed out. */
    private record Exported(RequestState state, boolean overdue) {
    }

    /** One request. */
    public DataSubjectRequestResponse get(UUID id) {
        return reader.response(find(id));
    }

    /**
     * Registers a request; its deadline runs from the day of receipt.
     *
     * @throws ProblemException RULE_VIOLATED when nobody can be found by what is given, for a day to come, and for another way of verification without words;
     *         CALENDAR_YEAR_MISSING
     */
    public DataSubjectRequestResponse create(DataSubjectRequestRequest request) {
        PersonSought person = request.person();
        if (person.phone() == null && person.email() == null && (person.name() == null || person.caseNumber() == null)) {
            throw ProblemException.rule("phone", "person-unidentified");
        }
        if (request.receivedOn().isAfter(clock.today())) {
            throw ProblemException.rule("receivedOn", "date-future");
        }
        String note = DataSubjectRequestRequest.trim(request.verificationNote());
        if (request.verification() == Verification.OTHER && note == null) {
            throw ProblemException.rule("verificationNote", "verification-note-required");
        }
        LegalDeadline deadline = LegalDeadline.first(request.kind(), request.receivedOn(), calendars.workingDays());
        DataSubjectRequest made = new DataSubjectRequest(request.kind(), request.receivedOn(), deadline.dueOn(), actor.get(), clock.now());
        made.verified(request.verification(), DataSubjectRequestRequest.trim(request.reference()));
        requests.seal(made, person, note);
        requests.persistAndFlush(made);
        audit.record("DATA_SUBJECT_REQUEST_REGISTERED", subject(made), null, facts(made));
        return reader.response(made);
    }

    /**
     * Extends it, once; the person was told why.
     *
     * @throws ProblemException STALE_VERSION, WRONG_STATE; RULE_VIOLATED when the deadline has passed, or the notice was not sent within it
     */
    public DataSubjectRequestResponse extend(UUID id, int version, RequestExtensionRequest request) {
        DataSubjectRequest it = forStep(id, version);
        Map<String, Object> before = facts(it);
        if (it.state == RequestState.RECEIVED && clock.today().isAfter(it.dueOn)) {
            throw ProblemException.rule("reason", "extension-too-late", it.dueOn.toString());
        }
        if (request.noticeOn().isAfter(clock.today())) {
            throw ProblemException.rule("noticeOn", "date-future");
        }
        if (request.noticeOn().isBefore(it.receivedOn)) {
            throw ProblemException.rule("noticeOn", "date-order", it.receivedOn.toString());
        }
        it.extend(LegalDeadline.extended(it.kind, it.receivedOn, calendars.workingDays()).dueOn(), request.reason().strip(), request.noticeOn());
        return changed(it, "DATA_SUBJECT_REQUEST_EXTENDED", before);
    }

    /**
     * Decides it.
     *
     * @throws ProblemException STALE_VERSION, WRONG_STATE; RULE_VIOLATED when a refusal gives no reason
     */
    public DataSubjectRequestResponse decide(UUID id, int version, RequestDecisionRequest request) {
        DataSubjectRequest it = forStep(id, version);
        Map<String, Object> before = facts(it);
        String reason = DataSubjectRequestRequest.trim(request.reason());
        if (request.decision() != Decision.GRANTED && reason == null) {
            throw ProblemException.rule("reason", "refusal-reason-required");
        }
        it.decide(request.decision(), reason, actor.get(), clock.today());
        return changed(it, "DATA_SUBJECT_REQUEST_DECIDED", before);
    }

    /** Says that everything was done that was granted. */
    public DataSubjectRequestResponse complete(UUID id, int version) {
        DataSubjectRequest it = forStep(id, version);
        Map<String, Object> before = facts(it);
        it.complete(actor.get(), clock.today());
        return changed(it, "DATA_SUBJECT_REQUEST_COMPLETED", before);
    }

    private DataSubjectRequestResponse changed(DataSubjectRequest it, String action, Map<String, Object> before) {
        requests.flush();
        audit.record(action, subject(it), before, facts(it));
        return reader.response(it);
    }

    private DataSubjectRequest forStep(UUID id, int version) {
        DataSubjectRequest it = find(id);
        IfMatch.check(version, it.version);
        return it;
    }

    private DataSubjectRequest find(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    static Subject subject(DataSubjectRequest it) {
        return Subject.of("data-subject-request", it.id, it.kind + " " + it.receivedOn);
    }

    /** What the audit trail may know: nothing of the person, and no words. */
    private static Map<String, Object> facts(DataSubjectRequest it) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", it.kind);
        facts.put("state", it.state);
        facts.put("verification", it.verification);
        facts.put("receivedOn", it.receivedOn);
        facts.put("dueOn", it.dueOn);
        facts.put("noticeOn", it.noticeOn);
        facts.put("decision", it.decision);
        facts.put("doneOn", it.doneOn);
        return facts;
    }
}
