package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.PetitionState;
import tw.servicequality.complaint.rules.Sender;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;
import tw.servicequality.platform.RequestTrace;
import tw.servicequality.platform.Secrets;

/** The citizens' side of complaints: sent in on the web, confirmed by mail, followed with number and password. Whoever is signed in counts as a visitor. */
@ApplicationScoped
@Transactional
public class PetitionService {

    private final WebPetitions petitions;
    private final PetitionQuotas quotas;
    private final PetitionLetters letters;
    private final PetitionIntake intake;
    private final CaseAccess access;
    private final Complaints complaints;
    private final ComplaintTopics topics;
    private final CaseEvents events;
    private final CaseTimeline timeline;
    private final AuditService audit;
    private final PetitionSettings settings;
    private final RequestTrace trace;
    private final OfficeClock clock;

    PetitionService(WebPetitions petitions, PetitionQuotas quotas, PetitionLetters letters, PetitionIntake intake, CaseAccess access, Complaints complaints,
            ComplaintTopics topics, CaseEvents events, CaseTimeline timeline, AuditService audit, PetitionSettings settings, RequestTrace trace,
            OfficeClock clock) {
        this.petitions = petitions;
        this.quotas = quotas;
        this.letters = letters;
        this.intake = intake;
        this.access = access;
        this.complaints = complaints;
        this.topics = topics;
        this.events = events;
        this.timeline = timeline;
        this.audit = audit;
        this.settings = settings;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Takes a petition in and mails the link that confirms it. What a robot sent ends here, and nothing tells it so.
     *
     * @throws ProblemException RULE_VIOLATED for an unknown topic or a text of blanks; TOO_MANY_REQUESTS
     */
    public void create(PetitionRequest request) {
        if (request.filledByRobot()) {
            return;
        }
        check(request);
        Instant now = clock.now();
        String email = request.petitioner().email();
        // Always in this order, so that two senders never wait for each other.
        quotas.take("network", Sender.of(trace.address()), settings.perHourFromAddress(), now);
        quotas.take("mail", email, settings.perHour(), now);
        String token = Secrets.token();
        WebPetition petition = petitions.store(request, token, now, now.plus(settings.confirmWithin()));
        letters.sendLink(petition, email, token);
        audit.recordAs(Actor.VISITOR, "PETITION_SENT_IN", Subject.of("petition", petition.id, null), null,
                Map.of("category", request.category(), "topic", request.topic(), "confidential", Boolean.TRUE.equals(request.confidential())));
    }

    /**
     * Makes a petition a case, once.
     *
     * @throws ProblemException NOT_FOUND for a token that is unknown, used or too old; CALENDAR_YEAR_MISSING, and then it can be tried again
     */
    public ConfirmedPetitionResponse confirm(String token) {
        WebPetition petition = petitions.hold(token, clock.now()).orElseThrow(ProblemException::notFound);
        PetitionRequest request = petitions.open(petition);
        petitions.delete(petition);
        Complaint complaint = intake.register(request);
        String password = intake.givePassword(complaint);
        letters.confirm(complaint, request.petitioner().email());
        return new ConfirmedPetitionResponse(complaint.number, password, complaint.receivedOn, complaint.dueOn);
    }

    /**
     * A case as its petitioner may see it.
     *
     * @throws ProblemException NOT_FOUND when number or password is wrong; TOO_MANY_REQUESTS while the number is locked
     */
    public PetitionResponse follow(FollowPetitionRequest request) {
        return response(open(request.number(), request.password(), LockModeType.NONE));
    }

    /**
     * Adds what the petitioner was asked for; the work goes on.
     *
     * @throws ProblemException as {@link #follow}; WRONG_STATE when nothing was asked; RULE_VIOLATED for words of blanks
     */
    public PetitionResponse supplement(SupplementPetitionRequest request) {
        requireText("words", request.words());
        Complaint complaint = open(request.number(), request.password(), LockModeType.PESSIMISTIC_WRITE);
        Map<String, Object> before = ComplaintService.facts(complaint);
        complaint.move(CaseAction.RECEIVE_SUPPLEMENT, clock.now());
        complaints.flush();
        timeline.addOfPetitioner(complaint, CaseEventKind.SUPPLEMENT_RECEIVED, request.words().strip());
        audit.recordAs(Actor.VISITOR, "COMPLAINT_" + CaseEventKind.SUPPLEMENT_RECEIVED, ComplaintService.subject(complaint), before,
                ComplaintService.facts(complaint));
        return response(complaint);
    }

    private Complaint open(String number, String password, LockModeType lock) {
        CaseAccess.Try attempt = access.open(number, password);
        if (attempt.lockedFor() != null) {
            throw ProblemException.tooMany(attempt.lockedFor());
        }
        if (attempt.complaintId() == null) {
            throw ProblemException.notFound();
        }
        return complaints.findById(attempt.complaintId(), lock);
    }

    /** A reply stands in the case while it is a draft, and so does its outcome: neither is told before it is approved. */
    private PetitionResponse response(Complaint it) {
        List<PetitionStepResponse> steps = events.of(it.id).stream().flatMap(PetitionService::step).toList();
        boolean ended = it.state == CaseState.REPLIED || it.state == CaseState.CLOSED;
        return new PetitionResponse(it.number, it.subject, PetitionState.of(it.state), it.receivedOn, it.dueOn, it.repliedAt == null ? null : it.reply,
                ended ? it.outcome : null, steps);
    }

    private static Stream<PetitionStepResponse> step(CaseEvent event) {
        String words = event.kind == CaseEventKind.SUPPLEMENT_REQUESTED ? event.words : null;
        return PetitionStep.of(event.kind).map(step -> new PetitionStepResponse(event.at, step, words)).stream();
    }

    private void check(PetitionRequest request) {
        requireText("subject", request.subject());
        requireText("content", request.content());
        if (topics.byCode(request.topic()).filter(it -> it.active).isEmpty()) {
            throw ProblemException.rule("topic", "topic-unknown", request.topic());
        }
    }

    /** Blanks of all scripts are none either. */
    private static void requireText(String field, String text) {
        if (text.isBlank()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, List.of(new ProblemException.Fault(field, "not-null")));
        }
    }
}
