package tw.servicequality.complaint.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.complaint.rules.ReplyPlaceholders;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.rules.RocDate;

/** Keeps the templates from which replies begin, and fills them for a case. */
@ApplicationScoped
@Transactional
public class ReplyTemplateService {

    private static final UUID NONE = new UUID(0, 0);

    private final ReplyTemplates templates;
    private final ComplaintTopics topics;
    private final ComplaintService complaints;
    private final OrganizationService organization;
    private final AuditService audit;

    ReplyTemplateService(ReplyTemplates templates, ComplaintTopics topics, ComplaintService complaints, OrganizationService organization, AuditService audit) {
        this.templates = templates;
        this.topics = topics;
        this.complaints = complaints;
        this.organization = organization;
        this.audit = audit;
    }

    /** All of them in their order, also the retired ones. Two statements. */
    public List<ReplyTemplateResponse> list() {
        Map<UUID, ComplaintTopic> known = topics.inOrder().stream().collect(Collectors.toMap(it -> it.id, Function.identity()));
        return templates.inOrder().stream().map(it -> answer(it, known.get(it.topicId))).toList();
    }

    /** The same for a file, which is recorded. */
    Page<ReplyTemplateResponse> export() {
        Page<ReplyTemplateResponse> all = Page.whole(list());
        audit.recordExport("REPLY_TEMPLATES_EXPORTED", "reply-template", ExportDoing.of(null, false, null, all));
        return all;
    }

    /** One template, also a retired one. */
    public ReplyTemplateResponse get(UUID id) {
        return answer(find(id));
    }

    /**
     * Adds a template.
     *
     * @throws ProblemException RULE_VIOLATED for an outcome that no reply tells, a ground without a dismissal, a topic or placeholder nobody knows;
     *         CONFLICT when the name is taken
     */
    public ReplyTemplateResponse create(ReplyTemplateRequest request) {
        UUID topic = check(request, NONE);
        ReplyTemplate template = new ReplyTemplate(request, topic, templates.nextPlace());
        templates.persistAndFlush(template);
        ReplyTemplateResponse answer = answer(template);
        audit.record("REPLY_TEMPLATE_CREATED", subject(template), null, answer);
        return answer;
    }

    /**
     * Changes a template, also retires it and brings it back.
     *
     * @throws ProblemException as {@link #create}; also STALE_VERSION
     */
    public ReplyTemplateResponse update(UUID id, int version, ReplyTemplateRequest request) {
        ReplyTemplate template = find(id);
        IfMatch.check(version, template.version);
        ReplyTemplateResponse before = answer(template);
        template.change(request, check(request, id));
        templates.flush();
        ReplyTemplateResponse after = answer(template);
        audit.record("REPLY_TEMPLATE_UPDATED", subject(template), before, after);
        return after;
    }

    /**
     * A template's words for one case. Nothing in them tells who the petitioner is.
     *
     * @param agency to whom the case is transferred, as far as the handler has said
     * @param earlierNumber the case that answered it before, as far as the handler has said
     * @throws ProblemException NOT_FOUND for a template that is retired, or a case that the caller may not see
     */
    public FilledReplyResponse filled(UUID id, UUID caseId, String agency, String earlierNumber) {
        ReplyTemplate template = find(id);
        Complaint complaint = complaints.find(caseId);
        if (!template.active) {
            throw ProblemException.notFound();
        }
        Map<String, String> values = new HashMap<>();
        values.put(ReplyPlaceholders.CASE_NUMBER, complaint.number);
        values.put(ReplyPlaceholders.SUBJECT, complaint.subject);
        values.put(ReplyPlaceholders.RECEIVED_ON, RocDate.words(complaint.receivedOn));
        values.put(ReplyPlaceholders.OFFICE, organization.officeName());
        values.put(ReplyPlaceholders.AGENCY, agency);
        values.put(ReplyPlaceholders.EARLIER_NUMBER, earlierNumber);
        if (complaint.unitId != null) {
            values.put(ReplyPlaceholders.UNIT, UnitReference.of(organization.unitsById(List.of(complaint.unitId)).get(complaint.unitId)).name());
        }
        return new FilledReplyResponse(ReplyPlaceholders.filled(template.content, values));
    }

    /** The topic's id; null for every topic. */
    private UUID check(ReplyTemplateRequest request, UUID except) {
        if (request.outcome() == Outcome.WITHDRAWN || request.outcome() == Outcome.MERGED) {
            throw ProblemException.rule("outcome", "outcome-not-by-reply");
        }
        if (request.dismissalGround() != null && request.outcome() != Outcome.DISMISSED) {
            throw ProblemException.rule("dismissalGround", "ground-not-allowed");
        }
        List<String> unknown = ReplyPlaceholders.unknown(request.text());
        if (!unknown.isEmpty()) {
            throw ProblemException.rule("text", "placeholder-unknown", "{" + String.join("}, {", unknown) + "}");
        }
        UUID topic = request.topic() == null || request.topic().isBlank() ? null : topics.byCode(request.topic().strip()).map(it -> it.id)
                .orElseThrow(() -> ProblemException.rule("topic", "topic-unknown", request.topic()));
        if (templates.isTaken(request.name().strip(), except)) {
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("name", "taken", request.name().strip())));
        }
        return topic;
    }

    private ReplyTemplate find(UUID id) {
        return templates.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private ReplyTemplateResponse answer(ReplyTemplate it) {
        return answer(it, it.topicId == null ? null : topics.findById(it.topicId));
    }

    private static ReplyTemplateResponse answer(ReplyTemplate it, ComplaintTopic topic) {
        return new ReplyTemplateResponse(it.id, it.name, it.outcome, it.dismissalGround, topic == null ? null : topic.response(), it.content, it.place,
                it.active, it.version);
    }

    private static Subject subject(ReplyTemplate it) {
        return Subject.of("reply-template", it.id, it.name);
    }
}
