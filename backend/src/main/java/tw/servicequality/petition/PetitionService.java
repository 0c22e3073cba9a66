package tw.servicequality.petition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEventResponse;
import tw.servicequality.complaint.web.WebCase;
import tw.servicequality.complaint.web.WebCaseService;
import tw.servicequality.petition.file.PetitionFileService;
import tw.servicequality.petition.file.PetitionQuotas;
import tw.servicequality.petition.file.PetitionSettings;
import tw.servicequality.petition.password.CaseAccess;
import tw.servicequality.petition.password.CasePasswords;
import tw.servicequality.petition.rules.PetitionState;
import tw.servicequality.petition.rules.Words;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.http.Sender;
import tw.servicequality.platform.http.SenderQuotas;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.problem.RequestTrace;

/** The citizens' side of complaints: sent in on the web, confirmed by mail, followed with number and password. Whoever is signed in counts as a visitor. */
@ApplicationScoped
@Transactional
public class PetitionService {

    /** As many files as the staff's form takes. */
    private static final int MOST_OF_A_CASE = 20;

    private final WebPetitions petitions;
    private final ConfirmedPetitions confirmed;
    private final PetitionFileService files;
    private final PetitionQuotas quotas;
    private final SenderQuotas wrong;
    private final PetitionLetters letters;
    private final CasePasswords passwords;
    private final CaseAccess access;
    private final WebCaseService cases;
    private final AuditService audit;
    private final PetitionSettings settings;
    private final RequestTrace trace;
    private final OfficeClock clock;

    PetitionService(WebPetitions petitions, ConfirmedPetitions confirmed, PetitionFileService files, PetitionQuotas quotas, SenderQuotas wrong,
            PetitionLetters letters, CasePasswords passwords, CaseAccess access, WebCaseService cases, AuditService audit, PetitionSettings settings,
            RequestTrace trace, OfficeClock clock) {
        this.petitions = petitions;
        this.confirmed = confirmed;
        this.files = files;
        this.quotas = quotas;
        this.wrong = wrong;
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
     * @throws ProblemException RULE_VIOLATED for an unknown topic or a file that is not there; INVALID_REQUEST for a text of blanks; TOO_MANY_REQUESTS
     */
    public void create(PetitionRequest request) {
        if (request.filledByRobot()) {
            return;
        }
        check(request);
        Instant now = clock.now();
        String email = request.petitioner().email();
        String sender = Sender.of(trace.address());
        // Always in this order, so that two senders never wait for each other. Who sends much is refused, not whose mail address he names.
        quotas.take("network", sender, settings.perHourFromAddress(), now);
        quotas.take("mail-network", email + "/" + sender, settings.perHour(), now);
        quotas.take("mail", email, settings.perHourToMailAddress(), now);
        String token = Secrets.token();
        WebPetition petition = petitions.store(request, token, now, now.plus(settings.confirmWithin()));
        files.name(request.fileKeys(), petition.id);
        letters.sendLink(petition, email, token);
        audit.recordAs(Actor.VISITOR, "PETITION_SENT_IN", Subject.of("petition", petition.id, null), null,
                Map.of("category", request.category(), "topic", request.topic(), "confidential", Boolean.TRUE.equals(request.confidential()),
                        "files", request.fileKeys() == null ? 0 : request.fileKeys().size()));
    }

    /**
     * Makes a petition a case. Whom the answer does not reach asks again with the same link: for a while it answers the same number and password, and nothing
     * is registered a second time.
     *
     * @throws ProblemException NOT_FOUND for a token nobody knows; RULE_VIOLATED for one that was used or is too old; TOO_MANY_REQUESTS for who tried too
     *         many that nobody knows; CALENDAR_YEAR_MISSING, and then it can be tried again
     */
    @Transactional(Transactional.TxType.NEVER)
    public ConfirmedPetitionResponse confirm(String token) {
        // One transaction after the other: the second one sees what somebody else has just confirmed, and nobody holds two connections.
        return wrong.tried("petition-link", Sender.of(trace.address()), settings.wrongPerHour(),
                () -> QuarkusTransaction.requiringNew().call(() -> confirmedNow(token))
                        .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> confirmedBefore(token))));
    }

    private Optional<ConfirmedPetitionResponse> confirmedNow(String token) {
        Optional<WebPetition> waiting = petitions.idOf(token).flatMap(petitions::hold);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        WebPetition petition = waiting.get();
        Instant now = clock.now();
        if (!now.isBefore(petition.validUntil)) {
            throw ProblemException.rule("token", "petition-link-expired");
        }
        PetitionRequest request = petitions.open(petition);
        WebCase made = cases.register(request.asCase(), files.takenOf(petition.id));
        petitions.delete(petition);
        confirmed.persist(new ConfirmedPetition(Secrets.sha256(token), made.id(), now));
        letters.forgetLink(petition.id);
        letters.confirm(made, request.petitioner().email(), now.plus(settings.confirmAgainWithin()));
        return Optional.of(answer(made, token));
    }

    private ConfirmedPetitionResponse confirmedBefore(String token) {
        ConfirmedPetition known = confirmed.findByIdOptional(Secrets.sha256(token)).orElseThrow(ProblemException::notFound);
        if (!known.answersAgain(clock.now(), settings.confirmAgainWithin())) {
            throw ProblemException.rule("token", "petition-link-used");
        }
        return answer(cases.find(known.complaintId), token);
    }

    private ConfirmedPetitionResponse answer(WebCase made, String token) {
        return new ConfirmedPetitionResponse(made.number(), passwords.give(made.id(), token), made.receivedOn(), made.dueOn());
    }

    /**
     * A case as its petitioner may see it.
     *
     * @throws ProblemException NOT_FOUND when number or password is wrong; TOO_MANY_REQUESTS while the number is locked to the sender, or the sender has tried
     *         too many wrong ones
     */
    @Transactional(Transactional.TxType.NEVER)
    public PetitionResponse follow(FollowPetitionRequest request) {
        return response(cases.find(open(request.number(), request.password())));
    }

    /**
     * Adds what the petitioner was asked for; the work goes on.
     *
     * @throws ProblemException as {@link #follow}; WRONG_STATE when nothing was asked; INVALID_REQUEST for words of blanks; RULE_VIOLATED for
     *         files that are not there or too many
     */
    @Transactional(Transactional.TxType.NEVER)
    public PetitionResponse supplement(SupplementPetitionRequest request) {
        requireText("words", request.words());
        UUID id = open(request.number(), request.password());
        return QuarkusTransaction.requiringNew().call(() -> supplemented(id, request));
    }

    private PetitionResponse supplemented(UUID id, SupplementPetitionRequest request) {
        WebCase after = cases.supplement(id, request.words(), files.taken(request.fileKeys()));
        if (after.files() > MOST_OF_A_CASE) {
            throw ProblemException.rule("fileKeys", "petition-case-full", MOST_OF_A_CASE); // and nothing of it holds
        }
        return response(after);
    }

    private UUID open(String number, String password) {
        String sender = Sender.of(trace.address());
        return wrong.tried("petition-password", sender, settings.wrongPerHour(), () -> {
            CaseAccess.Try attempt = access.open(number, password, sender);
            if (attempt.lockedFor() != null) {
                throw ProblemException.tooMany(attempt.lockedFor());
            }
            return Optional.ofNullable(attempt.complaintId()).orElseThrow(ProblemException::notFound);
        });
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

    private static void requireText(String field, String text) {
        if (!Words.areVisible(text)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, List.of(new ProblemException.Fault(field, "not-null")));
        }
    }
}
