package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.Telling;
import tw.servicequality.improvement.ImprovementService;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.IfMatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;
import tw.servicequality.platform.Role;

/** Registers complaints and puts them right. What is done to them afterwards is {@link CaseService}'s; {@link ComplaintListService} finds them. */
@ApplicationScoped
@Transactional
public class ComplaintService {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseNumbers numbers;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ComplaintTexts texts;
    private final ExternalMarks marks;
    private final AttachmentService attachments;
    private final ImprovementService improvements;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    ComplaintService(Complaints complaints, Petitioners petitioners, CaseNumbers numbers, CaseNaming naming, CaseTimeline timeline, ComplaintReader reader,
            ComplaintRights rights, ComplaintTexts texts, ExternalMarks marks, AttachmentService attachments,
            ImprovementService improvements, AuditService audit, ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.numbers = numbers;
        this.naming = naming;
        this.timeline = timeline;
        this.reader = reader;
        this.rights = rights;
        this.texts = texts;
        this.marks = marks;
        this.attachments = attachments;
        this.improvements = improvements;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
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
     * Registers a complaint at once; the deadline runs from today.
     *
     * @throws ProblemException RULE_VIOLATED with every fault; CONFLICT when the external id is taken; CALENDAR_YEAR_MISSING
     */
    public ComplaintResponse create(ComplaintRequest request) {
        return create(request, null);
    }

    /**
     * The same for a petitioner who comes again after a case was answered: the same person where the request names none, and confidential if that case is.
     */
    ComplaintResponse create(ComplaintRequest request, Complaint follows) {
        ComplaintReader.Surroundings now = reader.surroundings();
        Set<UUID> files = request.attachmentIds() == null ? Set.of() : new LinkedHashSet<>(request.attachmentIds());
        ComplaintContent content = content(request, now, files.size(), null).asSecretAs(follows);
        if (content.externalId() != null && complaints.isExternalIdTaken(marks.allOf(content.externalId()))) {
            throw taken(content.externalId());
        }
        LocalDate today = now.today();
        Complaint complaint = new Complaint(null, content, CaseDeadline.of(now.calendar(), today, settings.dueDays()), rights.caller(), clock.now(), today);
        complaint.followsId = follows == null ? null : follows.id;
        PetitionerData petitioner = petitioner(request, follows);
        Petitioner sealed = petitioners.sealed(complaint.id, petitioner);
        if (!files.isEmpty()) {
            attachments.assign(ComplaintAttachments.KIND, complaint.id, files);
        }
        List<UUID> givers = complaint.confidential ? naming.givers() : List.of();
        List<AttachmentResponse> assigned = files.isEmpty() ? List.of() : reader.files(complaint);
        // From here on others who register today wait, so only what must be written is left.
        complaint.number = numbers.next(today);
        complaints.persist(complaint);
        petitioners.persist(sealed);
        CaseEvent first = timeline.begin(complaint);
        audit.record("COMPLAINT_REGISTERED", subject(complaint), null, facts(complaint));
        flush(content);
        texts.put(complaint);
        naming.registered(complaint, rights.caller(), givers);
        return reader.response(complaint, now, MaskedPetitioner.of(petitioner), List.of(first), assigned);
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
        Map<String, Object> before = facts(complaint);
        Set<UUID> known = new HashSet<>(attachments.of(ComplaintAttachments.KIND, List.of(id)).getOrDefault(id, List.of()).stream().map(it -> it.id()).toList());
        Set<UUID> files = request.attachmentIds() == null ? known : new LinkedHashSet<>(request.attachmentIds());
        complaint.move(CaseAction.UPDATE, clock.now());
        ComplaintContent earlier = complaint.content();
        complaint.take(content(request, reader.surroundings(), files.size(), complaint.externalId).asSecretAs(stays(complaint, request) ? complaint : null));
        boolean lifted = earlier.confidential() && !complaint.confidential;
        if (complaint.confidential && !earlier.confidential()) {
            naming.madeConfidential(complaint, rights.caller());
        }
        if (!files.equals(known)) {
            attachments.assign(ComplaintAttachments.KIND, id, files);
        }
        if (request.petitioner() != null) {
            petitioners.store(id, request.petitioner().trimmed());
        }
        complaints.flush();
        texts.put(complaint);
        timeline.add(complaint, CaseEventKind.UPDATED, earlier.wordsBefore(complaint.content(), lifted ? request.reason().strip() : null));
        improvements.followSource(SourceKind.COMPLAINT, id.toString(), complaint.confidential);
        audit.record("COMPLAINT_UPDATED", subject(complaint), before, facts(complaint));
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
    Complaint find(UUID id) {
        return complaints.findByIdOptional(id).filter(rights::sees).orElseThrow(ProblemException::notFound);
    }

    /** The same, held by the caller's transaction as it stands now: nobody makes it anonymous meanwhile. Asked first, all that is read later is as new. */
    Complaint findAndLock(UUID id) {
        return Optional.ofNullable(complaints.findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(rights::sees).orElseThrow(ProblemException::notFound);
    }

    static Subject subject(Complaint complaint) {
        return Subject.of("complaint", complaint.id, complaint.number);
    }

    /** What the audit trail may know of a case: nothing that a citizen wrote. */
    static Map<String, Object> facts(Complaint it) {
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

    /** Whether a confidential case stays so: nothing said leaves it as it is. 研考 or a chief make it public, and say why. */
    private boolean stays(Complaint complaint, ComplaintRequest request) {
        if (!complaint.confidential || !Boolean.FALSE.equals(request.confidential())) {
            return complaint.confidential;
        }
        if (!rights.caller().isAny(Role.EVALUATION_OFFICER, Role.SECTION_CHIEF)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.rule("reason", "reason-required");
        }
        return false;
    }

    private static ComplaintContent content(ComplaintRequest request, ComplaintReader.Surroundings now, int files, String externalId) {
        ComplaintTopic topic = now.topics().values().stream().filter(it -> it.code.equals(request.topic()) && it.active).findFirst()
                .orElseThrow(() -> ProblemException.rule("topic", "topic-unknown", request.topic()));
        String given = request.externalId() == null || request.externalId().isBlank() ? externalId : request.externalId().strip();
        return new ComplaintContent(request.channel(), Boolean.TRUE.equals(request.onSite()), Boolean.TRUE.equals(request.siteVisit()), request.category(),
                topic.id, request.subject().strip(), request.content().strip(), Boolean.TRUE.equals(request.confidential()), given, files);
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

    /** Writes, and says it plainly when somebody else has just taken the external id. */
    private void flush(ComplaintContent content) {
        try {
            complaints.flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getSQLException().getMessage().contains("complaint_external")) {
                throw taken(content.externalId());
            }
            throw violation;
        }
    }

    private static ProblemException taken(String externalId) {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("externalId", "taken", externalId)));
    }
}
