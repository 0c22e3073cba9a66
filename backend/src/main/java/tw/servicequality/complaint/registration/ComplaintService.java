package tw.servicequality.complaint.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintDraft;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.casefile.ExternalMarks;
import tw.servicequality.complaint.petitioner.MaskedPetitioner;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintAttachments;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintResponse;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.Telling;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Registers complaints and puts them right. What is done to them afterwards is {@code CaseService}'s; {@code ComplaintListService} finds them. */
@ApplicationScoped
@Transactional
public class ComplaintService {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintRegistration registration;
    private final ComplaintCorrections corrections;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ExternalMarks marks;
    private final AttachmentService attachments;
    private final AuditService audit;

    ComplaintService(Complaints complaints, Petitioners petitioners, ComplaintRegistration registration, ComplaintCorrections corrections, CaseNaming naming,
            CaseTimeline timeline, ComplaintReader reader, ComplaintRights rights, ExternalMarks marks, AttachmentService attachments, AuditService audit) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.registration = registration;
        this.corrections = corrections;
        this.naming = naming;
        this.timeline = timeline;
        this.reader = reader;
        this.rights = rights;
        this.marks = marks;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** One case. */
    public ComplaintResponse get(UUID id) {
        return reader.recentResponse(find(id));
    }

    /** The topics that complaints are about, in the office's order. */
    public List<ComplaintTopicResponse> topics() {
        return reader.surroundings().topics().values().stream().sorted(Comparator.comparingInt(topic -> topic.place))
                .map(ComplaintTopic::response).toList();
    }

    /**
     * Registers a complaint at once; the deadline runs from the day on which it came in.
     *
     * @throws ProblemException RULE_VIOLATED with every fault; CONFLICT when the external id is taken; CALENDAR_YEAR_MISSING
     */
    public ComplaintResponse create(ComplaintRequest request) {
        return create(request, null);
    }

    /**
     * The same for a petitioner who comes again after a case was answered: the same person where the request names none, and confidential if that case is.
     */
    public ComplaintResponse create(ComplaintRequest request, Complaint follows) {
        ComplaintReader.Surroundings now = reader.surroundings();
        Set<UUID> files = request.attachmentIds() == null ? Set.of() : new LinkedHashSet<>(request.attachmentIds());
        ComplaintDraft draft = registration.weigh(request, now, files.size(), petitioner(request, follows), follows);
        if (draft.content().externalId() != null && complaints.isExternalIdTaken(marks.allOf(draft.content().externalId()))) {
            throw ComplaintRegistration.taken(draft.content().externalId());
        }
        ComplaintRegistration.Made made = registration.make(draft);
        Complaint complaint = made.complaint();
        if (!files.isEmpty()) {
            attachments.assign(ComplaintAttachments.KIND, complaint.id, files);
        }
        List<UUID> givers = complaint.confidential ? naming.givers() : List.of();
        List<AttachmentResponse> assigned = files.isEmpty() ? List.of() : reader.files(complaint);
        List<CaseEvent> history = registration.store(List.of(made), givers);
        return reader.response(complaint, now, MaskedPetitioner.of(draft.petitioner()), history, assigned);
    }

    /**
     * Puts right what was written down.
     *
     * @throws ProblemException as {@link #create}; also FORBIDDEN, STALE_VERSION, WRONG_STATE; RULE_VIOLATED when a case becomes public without a reason
     */
    public ComplaintResponse update(UUID id, int version, ComplaintRequest request) {
        Complaint complaint = find(id);
        rights.require(complaint, CaseAction.UPDATE);
        IfMatch.check(version, complaint.version);
        Set<UUID> known = new HashSet<>(attachments.of(ComplaintAttachments.KIND, List.of(id)).getOrDefault(id, List.of()).stream().map(it -> it.id()).toList());
        Set<UUID> files = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        ComplaintCorrections.Correction correction = corrections.weigh(complaint, request, reader.surroundings(), files.size());
        if (!files.equals(known)) {
            attachments.assign(ComplaintAttachments.KIND, id, files);
        }
        corrections.store(List.of(correction));
        return reader.response(complaint);
    }

    /**
     * Who the petitioner is, in the clear. It is written into the case's history and the audit trail.
     *
     * @throws ProblemException FORBIDDEN; RULE_VIOLATED when the data are used no more, or the purpose repeats them
     */
    public PetitionerData reveal(UUID id, String purpose) {
        Complaint complaint = find(id);
        if (!rights.mayReveal(complaint)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (petitioners.isStopped(id)) {
            throw ProblemException.rule("purpose", "use-stopped");
        }
        PetitionerData data = petitioners.reveal(id);
        if (Stream.of(data.name(), data.phone(), data.email(), data.address()).anyMatch(value -> Telling.tells(purpose, value))) {
            throw ProblemException.rule("purpose", "purpose-with-personal-data");
        }
        timeline.add(complaint, CaseEventKind.REVEALED, purpose.strip());
        audit.record("COMPLAINT_PETITIONER_REVEALED", subject(complaint), null, Map.of("purpose", purpose.strip()));
        return data;
    }

    /** A case that the caller may see; what the caller may not see does not exist. */
    public Complaint find(UUID id) {
        return complaints.findByIdOptional(id).filter(rights::sees).orElseThrow(ProblemException::notFound);
    }

    /** The same, held by the caller's transaction as it stands now: nobody makes it anonymous meanwhile. Asked first, all that is read later is as new. */
    public Complaint findAndLock(UUID id) {
        return Optional.ofNullable(complaints.findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(rights::sees).orElseThrow(ProblemException::notFound);
    }

    public static Subject subject(Complaint complaint) {
        return Subject.of("complaint", complaint.id, complaint.number);
    }

    /** What the audit trail may know of a case: nothing that a citizen wrote. */
    public static Map<String, Object> facts(Complaint it) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", it.state);
        facts.put("outcome", it.outcome);
        facts.put("channel", it.channel);
        facts.put("category", it.category);
        facts.put("topic", it.topicId);
        facts.put("confidential", it.confidential);
        facts.put("unit", it.unitId);
        facts.put("handler", it.handlerName);
        facts.put("dueOn", it.dueOn);
        facts.put("extensionTo", it.extensionTo);
        return facts;
    }

    /** Who is named, else who came before: not where that person has had the use of the data stopped. */
    private PetitionerData petitioner(ComplaintRequest request, Complaint follows) {
        if (request.petitioner() != null) {
            return request.petitioner().trimmed();
        }
        if (follows == null || follows.anonymisedAt != null) {
            return PetitionerData.NOBODY;
        }
        if (petitioners.isStopped(follows.id)) {
            throw ProblemException.rule("petitioner", "use-stopped");
        }
        return petitioners.reveal(follows.id);
    }
}
