package tw.servicequality.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.CaseEventKind;
import tw.servicequality.complaint.CaseEventResponse;
import tw.servicequality.complaint.WebCase;
import tw.servicequality.complaint.WebCaseService;
import tw.servicequality.petition.rules.PetitionState;
import tw.servicequality.petition.rules.Sender;
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
    private final CasePasswords passwords;
    private final CaseAccess access;
    private final WebCaseService cases;
    private final AuditService audit;
    private final PetitionSettings settings;
    private final RequestTrace trace;
    private final OfficeClock clock;

    PetitionService(WebPetitions petitions, PetitionQuotas quotas, PetitionLetters letters, CasePasswords passwords, CaseAccess access, WebCaseService cases,
            AuditService audit, PetitionSettings settings, RequestTrace trace, OfficeClock clock) {
        this.petitions = petitions;
        this.quotas = quotas;
        this.letters = letters;
        this.passwords = passwords;
        this.access = access;
        this.cases = cases;
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
        WebCase made = cases.register(request.asCase());
        String password = passwords.give(made.id());
        letters.confirm(made, request.petitioner().email());
        return new ConfirmedPetitionResponse(made.number(), password, made.receivedOn(), made.dueOn());
    }

    /**
     * A case as its petitioner may see it.
     *
     * @throws ProblemException NOT_FOUND when number or password is wrong; TOO_MANY_REQUESTS while the number is locked
     */
    public PetitionResponse follow(FollowPetitionRequest request) {
        return response(cases.find(open(request.number(), request.password())));
    }

    /**
     * Adds what the petitioner was asked for; the work goes on.
     *
     * @throws ProblemException as {@link #follow}; WRONG_STATE when nothing was asked; RULE_VIOLATED for words of blanks
     */
    public PetitionResponse supplement(SupplementPetitionRequest request) {
        requireText("words", request.words());
        return response(cases.supplement(open(request.number(), request.password()), request.words()));
    }

    private UUID open(String number, String password) {
        CaseAccess.Try attempt = access.open(number, password);
        if (attempt.lockedFor() != null) {
            throw ProblemException.tooMany(attempt.lockedFor());
        }
        if (attempt.complaintId() == null) {
            throw ProblemException.notFound();
        }
        return attempt.complaintId();
    }

    private static PetitionResponse response(WebCase it) {
        return new PetitionResponse(it.number(), it.subject(), PetitionState.of(it.state()), it.receivedOn(), it.dueOn(), it.reply(), it.outcome(),
                it.steps().stream().flatMap(PetitionService::step).toList());
    }

    private static Stream<PetitionStepResponse> step(CaseEventResponse event) {
        String words = event.kind() == CaseEventKind.SUPPLEMENT_REQUESTED ? event.words() : null;
        return PetitionStep.of(event.kind()).map(step -> new PetitionStepResponse(event.at(), step, words)).stream();
    }

    private void check(PetitionRequest request) {
        requireText("subject", request.subject());
        requireText("content", request.content());
        if (!cases.isTopicOffered(request.topic())) {
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
