package tw.servicequality.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseReplies;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintResponse;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.Answering;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Moves cases on their way: every step checks who may, in which state, on which version; writes the history and the audit trail. All of them throw
 * NOT_FOUND for a case that the caller may not see, FORBIDDEN, STALE_VERSION, WRONG_STATE.
 */
@ApplicationScoped
@Transactional
public class CaseService {

    private final ComplaintService cases;
    private final Complaints complaints;
    private final ComplaintRights rights;
    private final ComplaintReader reader;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final CaseReplies replies;
    private final CaseHandlers handlers;
    private final AuditService audit;
    private final OfficeClock clock;

    CaseService(ComplaintService cases, Complaints complaints, ComplaintRights rights, ComplaintReader reader, CaseNaming naming, CaseTimeline timeline,
            CaseReplies replies, CaseHandlers handlers, AuditService audit, OfficeClock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.rights = rights;
        this.reader = reader;
        this.naming = naming;
        this.timeline = timeline;
        this.replies = replies;
        this.handlers = handlers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a case to a unit, and within the unit to somebody.
     *
     * @throws ProblemException RULE_VIOLATED for a unit or a person nobody knows, when the time to pass it on is over (研考 may still), or when a confidential
     *         case is given to nobody
     */
    public ComplaintResponse assign(UUID id, int version, AssignRequest request) {
        Complaint complaint = forStep(id, version, CaseAction.ASSIGN);
        UnitResponse unit = handlers.unit(request.unit());
        ColleagueService.Colleague handler = request.handlerId() == null ? null : handlers.of(unit, request.handlerId());
        if (complaint.confidential && handler == null) {
            throw ProblemException.rule("handlerId", "handler-required");
        }
        assign(complaint, unit, handler, request.reason());
        return reader.response(complaint);
    }

    /** Gives several cases to a unit, all or none; a confidential one among them is refused. */
    public List<ComplaintSummary> assignAll(BulkAssignRequest request) {
        UnitResponse unit = handlers.unit(request.unit());
        List<Complaint> moved = new ArrayList<>();
        for (int i = 0; i < request.cases().size(); i++) {
            BulkAssignRequest.Seen seen = request.cases().get(i);
            Complaint complaint = forStep(seen.id(), seen.version(), CaseAction.ASSIGN);
            if (complaint.confidential) {
                throw ProblemException.rule("cases[" + i + "]", "handler-required");
            }
            assign(complaint, unit, null, request.reason());
            moved.add(complaint);
        }
        return reader.summaries(moved, reader.surroundings());
    }

    /** Begins the work; who does becomes the handler unless somebody is named. */
    public ComplaintResponse start(UUID id, int version) {
        return step(id, version, CaseAction.START, CaseEventKind.STARTED, null, (it, now) -> it.start(rights.caller(), now));
    }

    /** Asks the petitioner to say more. The clock goes on. */
    public ComplaintResponse requestSupplement(UUID id, int version, String words) {
        ComplaintResponse answer = step(id, version, CaseAction.REQUEST_SUPPLEMENT, CaseEventKind.SUPPLEMENT_REQUESTED, words,
                (it, now) -> it.move(CaseAction.REQUEST_SUPPLEMENT, now));
        replies.askForMore(cases.find(id), words);
        return answer;
    }

    /** Notes what the petitioner said. */
    public ComplaintResponse receiveSupplement(UUID id, int version, String words) {
        return step(id, version, CaseAction.RECEIVE_SUPPLEMENT, CaseEventKind.SUPPLEMENT_RECEIVED, words,
                (it, now) -> it.move(CaseAction.RECEIVE_SUPPLEMENT, now));
    }

    /**
     * Lays a reply before the chief.
     *
     * @throws ProblemException RULE_VIOLATED when outcome and grounds do not fit together
     */
    public ComplaintResponse submit(UUID id, int version, SubmitRequest request) {
        Complaint earlier = check(request, id);
        return step(id, version, CaseAction.SUBMIT, CaseEventKind.SUBMITTED, null, (it, now) -> it.submit(request.outcome(), request.reply().strip(),
                request.dismissalGround(), earlier == null ? null : earlier.id, request.agency(), request.surveyExemption(), now));
    }

    /** Sends a reply back to who wrote it. */
    public ComplaintResponse sendBack(UUID id, int version, String words) {
        return step(id, version, CaseAction.RETURN, CaseEventKind.RETURNED, words, (it, now) -> it.sendBack(now));
    }

    /** Approves the reply and sends it. */
    public ComplaintResponse approve(UUID id, int version) {
        ComplaintResponse answer = step(id, version, CaseAction.APPROVE, CaseEventKind.REPLIED, null, (it, now) -> it.approve(now, clock.today(),
                reader.surroundings().calendar().between(it.receivedOn, clock.today())));
        replies.send(cases.find(id));
        return answer;
    }

    /** Closes an answered case. */
    public ComplaintResponse close(UUID id, int version) {
        return step(id, version, CaseAction.CLOSE, CaseEventKind.CLOSED, null, (it, now) -> it.end(CaseAction.CLOSE, null, null, now));
    }

    /** The petitioner takes it back. It stays registered. */
    public ComplaintResponse withdraw(UUID id, int version, String words) {
        return step(id, version, CaseAction.WITHDRAW, CaseEventKind.WITHDRAWN, words, (it, now) -> it.end(CaseAction.WITHDRAW, Outcome.WITHDRAWN, null, now));
    }

    /**
     * Handles a case with another of the same matter. Both keep their history; the other one's says so too.
     *
     * @throws ProblemException RULE_VIOLATED when the other one is this one, is closed or is not seen by the caller, or when one of the two is
     *         confidential and the other is not: either history would tell of what is kept secret
     */
    public ComplaintResponse merge(UUID id, int version, MergeRequest request) {
        Complaint merged = cases.find(id);
        Complaint into = other(request.intoNumber(), id, "intoNumber");
        // Held before they are judged, so that nobody closes the one or merges it while the other is merged into it.
        complaints.hold(merged, into);
        if (!into.state.isOpen()) {
            throw ProblemException.rule("intoNumber", "case-not-open", into.number);
        }
        if (into.confidential != merged.confidential) {
            throw ProblemException.rule("intoNumber", "case-confidential-differs", into.number);
        }
        forStep(id, version, CaseAction.MERGE);
        Map<String, Object> before = ComplaintService.facts(merged);
        merged.end(CaseAction.MERGE, Outcome.MERGED, into.id, clock.now());
        complaints.flush();
        timeline.add(merged, CaseEventKind.MERGED, request.reason().strip(), into);
        timeline.add(into, CaseEventKind.ABSORBED, null, merged);
        audit.record("COMPLAINT_" + CaseEventKind.MERGED, ComplaintService.subject(merged), before, ComplaintService.facts(merged));
        return reader.response(merged);
    }

    /** Registers that the petitioner came again after the answer: a new case that names the old one, of the same person where none is named. */
    public ComplaintResponse followUp(UUID id, ComplaintRequest request) {
        Complaint before = cases.findAndLock(id);
        rights.require(before, CaseAction.FOLLOW_UP);
        if (!CaseAction.FOLLOW_UP.isPossibleIn(before.state)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        ComplaintResponse after = cases.create(request, before);
        timeline.add(before, CaseEventKind.FOLLOWED_UP, null, complaints.findById(after.id()));
        audit.record("COMPLAINT_FOLLOWED_UP", ComplaintService.subject(before), null, Map.of("by", after.number()));
        return after;
    }

    /**
     * Asks for a later deadline.
     *
     * @throws ProblemException RULE_VIOLATED when it is too late to ask, or asked for too much
     */
    public ComplaintResponse requestExtension(UUID id, int version, ExtensionRequest request) {
        return step(id, version, CaseAction.REQUEST_EXTENSION, CaseEventKind.EXTENSION_REQUESTED, request.reason(), (it, now) -> {
            String fault = Extension.fault(it.receivedOn, it.dueOn, request.dueOn(), clock.today());
            if (fault != null) {
                throw ProblemException.rule("dueOn", fault, it.dueOn.toString(), it.receivedOn.plusDays(Extension.LONGEST).toString());
            }
            it.requestExtension(request.dueOn(), Extension.level(it.firstDueOn, request.dueOn()), request.reason().strip(), now);
            naming.asked(it);
        });
    }

    /**
     * Grants or refuses an extension. A granted one is told to the petitioner at once.
     *
     * @throws ProblemException RULE_VIOLATED when the old deadline has passed
     */
    public ComplaintResponse decideExtension(UUID id, int version, DecisionRequest request) {
        ComplaintResponse answer = step(id, version, CaseAction.DECIDE_EXTENSION,
                request.granted() ? CaseEventKind.EXTENSION_GRANTED : CaseEventKind.EXTENSION_REFUSED, request.words(), (it, now) -> {
                    if (request.granted() && clock.today().isAfter(it.dueOn)) {
                        throw ProblemException.rule("granted", "extension-too-late", it.dueOn.toString());
                    }
                    it.decideExtension(request.granted(), now);
                });
        if (request.granted()) {
            replies.tellExtension(cases.find(id));
        }
        return answer;
    }

    /** Who may be given cases of a unit. */
    public List<CaseHandlerResponse> handlers(String unitCode) {
        return handlers.of(unitCode);
    }

    private ComplaintResponse step(UUID id, int version, CaseAction action, CaseEventKind kind, String words, BiConsumer<Complaint, Instant> change) {
        Complaint complaint = forStep(id, version, action);
        Map<String, Object> before = ComplaintService.facts(complaint);
        change.accept(complaint, clock.now());
        complaints.flush();
        note(complaint, kind, words, before);
        return reader.response(complaint);
    }

    private void assign(Complaint complaint, UnitResponse unit, ColleagueService.Colleague handler, String reason) {
        boolean passedOn = complaint.unitId != null && !complaint.unitId.equals(unit.id());
        if (passedOn && (reason == null || reason.isBlank())) {
            throw ProblemException.rule("reason", "reason-required");
        }
        LocalDate until = reader.passOnBy(complaint, reader.surroundings().calendar());
        if (passedOn && !rights.caller().isAny(Role.EVALUATION_OFFICER) && (until == null || clock.today().isAfter(until))) {
            throw ProblemException.rule("unit", "pass-on-too-late");
        }
        Map<String, Object> before = ComplaintService.facts(complaint);
        complaint.assign(unit.id(), handler == null ? null : handler.id(), handler == null ? null : handler.name(), clock.now());
        naming.given(complaint);
        complaints.flush();
        String to = handler == null ? unit.name() : unit.name() + " " + handler.name();
        note(complaint, CaseEventKind.ASSIGNED, reason == null || reason.isBlank() ? to : to + "：" + reason.strip(), before);
    }

    private void note(Complaint complaint, CaseEventKind kind, String words, Map<String, Object> before) {
        timeline.add(complaint, kind, words == null || words.isBlank() ? null : words.strip());
        audit.record("COMPLAINT_" + kind, ComplaintService.subject(complaint), before, ComplaintService.facts(complaint));
    }

    private Complaint forStep(UUID id, int version, CaseAction action) {
        Complaint complaint = cases.find(id);
        rights.require(complaint, action);
        IfMatch.check(version, complaint.version);
        return complaint;
    }

    /** Outcome, ground and the earlier case must fit together. */
    private Complaint check(SubmitRequest request, UUID id) {
        boolean named = request.earlierNumber() != null && !request.earlierNumber().isBlank();
        List<ProblemException.Fault> faults = new ArrayList<>(Answering.faults(request.outcome(), request.dismissalGround(), request.agency()).stream()
                .map(it -> new ProblemException.Fault(it.property(), it.code())).toList());
        if (request.dismissalGround() == DismissalGround.ANSWERED_BEFORE && !named) {
            faults.add(new ProblemException.Fault("earlierNumber", "earlier-case-required"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        Complaint earlier = named ? other(request.earlierNumber(), id, "earlierNumber") : null;
        if (earlier != null && earlier.repliedAt == null) {
            throw ProblemException.rule("earlierNumber", "case-not-answered", earlier.number);
        }
        return earlier;
    }

    private Complaint other(String number, UUID id, String field) {
        return complaints.byNumber(number.strip()).filter(it -> !it.id.equals(id)).filter(rights::sees)
                .orElseThrow(() -> ProblemException.rule(field, "case-unknown", number.strip()));
    }
}
