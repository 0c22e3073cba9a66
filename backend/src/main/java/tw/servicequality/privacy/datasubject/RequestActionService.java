package tw.servicequality.privacy.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.complaint.retention.PetitionerService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.seal.PersonalDataCipher;
import tw.servicequality.privacy.rules.RequestKind;

/**
 * Carries granted requests out on cases of the person. All of them throw NOT_FOUND, STALE_VERSION, WRONG_STATE unless it was granted and is of that kind,
 * RULE_VIOLATED for a case that is not one of the person's.
 */
@ApplicationScoped
@Transactional
public class RequestActionService {

    private final DataSubjectRequests requests;
    private final RequestResults results;
    private final RequestReader reader;
    private final PetitionerService petitioners;
    private final OrganizationService organization;
    private final PersonalDataCipher cipher;
    private final CurrentActor actor;
    private final AuditService audit;
    private final OfficeClock clock;

    RequestActionService(DataSubjectRequests requests, RequestResults results, RequestReader reader, PetitionerService petitioners,
            OrganizationService organization, PersonalDataCipher cipher, CurrentActor actor, AuditService audit, OfficeClock clock) {
        this.requests = requests;
        this.results = results;
        this.reader = reader;
        this.petitioners = petitioners;
        this.organization = organization;
        this.cipher = cipher;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is held about the person. Each look is written into the case's history and the audit trail. */
    public PersonExportResponse export(UUID id, int version, RequestCasesRequest request) {
        DataSubjectRequest it = granted(id, version, RequestKind.ACCESS);
        Map<UUID, ComplaintSummary> chosen = chosen(it, request.caseIds());
        PersonExportResponse export = new PersonExportResponse(organization.officeName(), clock.now(), chosen.keySet().stream()
                .map(one -> petitioners.holding(one, "當事人申請查詢、閱覽或製給複製本")).toList(), asked(requests.open(it)));
        carryOut(it, chosen, RequestOutcome.EXPORTED, one -> null);
        return export;
    }

    /** Corrects who the person is. */
    public DataSubjectRequestResponse correct(UUID id, int version, RequestCorrectionRequest request) {
        DataSubjectRequest it = granted(id, version, RequestKind.CORRECTION);
        return carryOut(it, chosen(it, request.caseIds()), RequestOutcome.CORRECTED, one -> petitioners.correct(one, request.petitioner()));
    }

    /** Uses the data of closed cases no more; open ones are refused. */
    public DataSubjectRequestResponse stop(UUID id, int version, RequestCasesRequest request) {
        DataSubjectRequest it = granted(id, version, RequestKind.STOP);
        return carryOut(it, chosen(it, request.caseIds()), RequestOutcome.STOPPED, petitioners::stop);
    }

    /** Makes closed cases anonymous; open and held ones are refused. */
    public DataSubjectRequestResponse erase(UUID id, int version, RequestCasesRequest request) {
        DataSubjectRequest it = granted(id, version, RequestKind.DELETION);
        return carryOut(it, chosen(it, request.caseIds()), RequestOutcome.ERASED, petitioners::erase);
    }

    private DataSubjectRequest granted(UUID id, int version, RequestKind kind) {
        DataSubjectRequest it = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(version, it.version);
        it.requireGranted(kind);
        return it;
    }

    private Map<UUID, ComplaintSummary> chosen(DataSubjectRequest it, List<UUID> ids) {
        Map<UUID, ComplaintSummary> found = reader.cases(it).stream().collect(Collectors.toMap(ComplaintSummary::id, Function.identity()));
        Map<UUID, ComplaintSummary> chosen = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            ComplaintSummary one = found.get(ids.get(i));
            if (one == null) {
                throw ProblemException.rule("caseIds[" + i + "]", "case-not-of-person");
            }
            chosen.put(one.id(), one);
        }
        return chosen;
    }

    private DataSubjectRequestResponse carryOut(DataSubjectRequest it, Map<UUID, ComplaintSummary> chosen, RequestOutcome outcome,
            Function<UUID, PetitionerService.Refusal> what) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        // Always in one order, so that two of these never wait for each other.
        for (UUID one : new LinkedHashSet<>(chosen.keySet().stream().sorted().toList())) {
            RequestResult result = new RequestResult(it.id, one, chosen.get(one).number(), outcome, what.apply(one), actor.get(), clock.now());
            results.persist(result);
            numbers.put(result.number, result.refusal == null ? result.result : result.refusal);
        }
        audit.record("DATA_SUBJECT_REQUEST_CARRIED_OUT", DataSubjectRequestService.subject(it), null, numbers);
        return reader.response(it);
    }

    /** What the same person has asked for. Requests are few, and sealed, so all of them are looked through. */
    private List<PersonExportResponse.Asked> asked(PersonSought person) {
        return requests.list("sealed is not null order by receivedOn, id").stream().filter(other -> isSame(person, requests.open(other)))
                .map(other -> new PersonExportResponse.Asked(other.kind, other.receivedOn, requests.open(other), other.decision, other.decisionReason,
                        other.decidedOn, other.doneOn)).toList();
    }

    private boolean isSame(PersonSought one, PersonSought other) {
        return cipher.isSame("phone", one.phone(), other.phone()) || cipher.isSame("email", one.email(), other.email())
                || cipher.isSame("name", one.name(), other.name()) && cipher.isSame("number", one.caseNumber(), other.caseNumber());
    }
}
