package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import tw.servicequality.complaint.rules.DueWindow;
import tw.servicequality.complaint.rules.Telling;
import tw.servicequality.improvement.ImprovementService;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.Cursor;
import tw.servicequality.platform.IfMatch;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.ProblemType;

/** Registers complaints and finds them. What is done to them afterwards is {@link CaseService}'s. */
@ApplicationScoped
@Transactional
public class ComplaintService {

    /** How machines ask: by the time of the last change, the earliest first. */
    private static final String BY_CHANGE = "changedAt";
    /** The sorts of the list and what each goes by. */
    private static final Map<String, String> SORTS = Map.of("dueOn", "due_on", "-dueOn", "due_on", "receivedOn", "received_on", "-receivedOn", "received_on",
            BY_CHANGE, "changed_at");
    private static final int SIMILAR = 5;

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseNumbers numbers;
    private final CaseReaders readers;
    private final CaseTimeline timeline;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ComplaintCounts counts;
    private final ComplaintTexts texts;
    private final TextQuery words;
    private final ExternalMarks marks;
    private final AttachmentService attachments;
    private final ImprovementService improvements;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    ComplaintService(Complaints complaints, Petitioners petitioners, CaseNumbers numbers, CaseReaders readers, CaseTimeline timeline, ComplaintReader reader,
            ComplaintRights rights, ComplaintCounts counts, ComplaintTexts texts, TextQuery words, ExternalMarks marks, AttachmentService attachments,
            ImprovementService improvements, AuditService audit, ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.numbers = numbers;
        this.readers = readers;
        this.timeline = timeline;
        this.reader = reader;
        this.rights = rights;
        this.counts = counts;
        this.texts = texts;
        this.words = words;
        this.marks = marks;
        this.attachments = attachments;
        this.improvements = improvements;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Cases that the caller may see. Two statements, whatever their number: the confidential ones that name the caller, and the page; every two seconds
     * three more for units, topics and the calendar's stamp, and one for the count unless it is fresh. By time of change it ends where changes may still be on
     * their way, and tells of no confidential case, whoever asks.
     */
    ComplaintPage list(ComplaintFilter filter, String sort, int limit, String cursor) {
        String column = SORTS.get(sort);
        if (column == null) {
            throw ProblemException.parameter("sort", "choice", String.join(", ", SORTS.keySet().stream().sorted().toList()));
        }
        ComplaintSelection.Position after = position(sort, Cursor.decode(cursor, sort, 2));
        // Taken before anything is read: what rests by now was committed before this transaction looks.
        Instant settled = sort.equals(BY_CHANGE) ? clock.now().minus(settings.changesRest()) : null;
        ComplaintReader.Surroundings now = reader.recentWith(filter.unit(), filter.topic());
        ComplaintSelection selection = selection(filter, now, settled == null ? rights.sight() : rights.sight().withoutConfidential());
        List<CaseLine> rows = complaints.page(selection, column, sort.startsWith("-"), after, settled, limit, petitioners);
        boolean more = rows.size() > limit;
        List<CaseLine> shown = more ? rows.subList(0, limit) : rows;
        // Who sees the first page and the last in one has seen them all, unless some still rest.
        ComplaintCounts.Counted counted = after == null && settled == null && !more ? new ComplaintCounts.Counted(shown.size(), false, clock.now())
                : counts.of(selection);
        return new ComplaintPage(reader.lines(shown, now), counted.total(), counted.asOf(), counted.least() ? true : null, settled,
                more ? cursor(sort, column, shown.getLast()) : null);
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
        PetitionerData petitioner = request.petitioner() != null ? request.petitioner().trimmed()
                : follows != null && follows.anonymisedAt == null ? petitioners.reveal(follows.id) : PetitionerData.NOBODY;
        Petitioner sealed = petitioners.sealed(complaint.id, petitioner);
        if (!files.isEmpty()) {
            attachments.assign(ComplaintAttachments.KIND, complaint.id, files);
        }
        List<AttachmentResponse> assigned = files.isEmpty() ? List.of() : reader.files(complaint);
        // From here on others who register today wait, so only what must be written is left.
        complaint.number = numbers.next(today);
        complaints.persist(complaint);
        petitioners.persist(sealed);
        CaseEvent first = timeline.begin(complaint);
        audit.record("COMPLAINT_REGISTERED", subject(complaint), null, facts(complaint));
        flush(content);
        texts.put(complaint);
        if (complaint.confidential && rights.caller().id() != null) {
            readers.name(complaint.id, List.of(rights.caller().id()));
        }
        return reader.response(complaint, now, MaskedPetitioner.of(petitioner), List.of(first), assigned);
    }

    /**
     * Puts right what was written down.
     *
     * @throws ProblemException as {@link #create}; also FORBIDDEN, STALE_VERSION, WRONG_STATE
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
        complaint.take(content(request, reader.surroundings(), files.size(), complaint.externalId));
        if (complaint.confidential) {
            readers.name(id, Stream.of(rights.caller().id(), complaint.handlerId).filter(Objects::nonNull).toList());
        }
        if (!files.equals(known)) {
            attachments.assign(ComplaintAttachments.KIND, id, files);
        }
        if (request.petitioner() != null) {
            petitioners.store(id, request.petitioner().trimmed());
        }
        complaints.flush();
        texts.put(complaint);
        timeline.add(complaint, CaseEventKind.UPDATED, earlier.wordsBefore(complaint.content()));
        improvements.followSource(SourceKind.COMPLAINT, id.toString(), complaint.confidential);
        audit.record("COMPLAINT_UPDATED", subject(complaint), before, facts(complaint));
        return reader.response(complaint);
    }

    /** Cases of the same petitioner or with the same subject that the caller may see, the latest first; at most five. */
    public List<ComplaintSummary> similar(SimilarRequest request) {
        List<UUID> same = request.petitioner() == null ? List.of() : petitioners.withAny(request.petitioner().trimmed(), SIMILAR * SIMILAR);
        String subject = request.subject() == null ? "" : request.subject().strip();
        List<Complaint> found = complaints.latest(same, subject, SIMILAR * SIMILAR).stream().filter(rights::sees).limit(SIMILAR).toList();
        return reader.summaries(found, reader.surroundings());
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

    private ComplaintSelection selection(ComplaintFilter filter, ComplaintReader.Surroundings now, ComplaintRights.Sight sight) {
        UUID unit = filter.unit() == null ? null
                : now.unitId(filter.unit()).orElseThrow(() -> ProblemException.parameter("unit", "unit-unknown", filter.unit()));
        UUID topic = filter.topic() == null ? null
                : now.topicId(filter.topic()).orElseThrow(() -> ProblemException.parameter("topic", "topic-unknown", filter.topic()));
        DueWindow light = DueWindow.of(filter.light(), now.today(), now.calendar());
        DueWindow due = filter.dueWithin() == null ? light : light.and(DueWindow.within(filter.dueWithin(), now.today(), now.calendar()));
        return new ComplaintSelection(filter, sight, unit, topic, due, words.plan(filter.text()));
    }

    private static ComplaintContent content(ComplaintRequest request, ComplaintReader.Surroundings now, int files, String externalId) {
        ComplaintTopic topic = now.topics().values().stream().filter(it -> it.code.equals(request.topic()) && it.active).findFirst()
                .orElseThrow(() -> ProblemException.rule("topic", "topic-unknown", request.topic()));
        String given = request.externalId() == null || request.externalId().isBlank() ? externalId : request.externalId().strip();
        return new ComplaintContent(request.channel(), Boolean.TRUE.equals(request.onSite()), Boolean.TRUE.equals(request.siteVisit()), request.category(),
                topic.id, request.subject().strip(), request.content().strip(), Boolean.TRUE.equals(request.confidential()), given, files);
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

    private static String cursor(String sort, String column, CaseLine last) {
        Object at = switch (column) {
            case "due_on" -> last.dueOn();
            case "received_on" -> last.receivedOn();
            default -> last.changedAt();
        };
        return new Cursor(sort, List.of(at.toString(), last.id().toString())).encode();
    }

    private static ComplaintSelection.Position position(String sort, Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String at = cursor.key().get(0);
            return new ComplaintSelection.Position(sort.equals(BY_CHANGE) ? Instant.parse(at) : LocalDate.parse(at), UUID.fromString(cursor.key().get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }
}
