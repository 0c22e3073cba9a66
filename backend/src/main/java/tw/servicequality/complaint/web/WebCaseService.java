package tw.servicequality.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.attachment.VisitorFileService;
import tw.servicequality.attachment.VisitorFiles;
import tw.servicequality.audit.AuditService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.complaint.casefile.CaseDeadline;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.CaseNumbers;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintContent;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.ComplaintTexts;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.petitioner.Petitioner;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintAttachments;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;

/**
 * Cases from the petitioner's side: registered without an account, told without what is the office's own business. Checks nobody's rights: who calls this has
 * made sure that it is the petitioner who asks, and whoever may be signed in on that computer counts as a visitor.
 */
@ApplicationScoped
@Transactional
public class WebCaseService {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintTopics topics;
    private final CaseNumbers numbers;
    private final CaseNaming naming;
    private final ComplaintTexts texts;
    private final CaseEvents events;
    private final CaseTimeline timeline;
    private final VisitorFileService visitorFiles;
    private final CalendarService calendars;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    WebCaseService(Complaints complaints, Petitioners petitioners, ComplaintTopics topics, CaseNumbers numbers, CaseNaming naming, ComplaintTexts texts,
            CaseEvents events, CaseTimeline timeline, VisitorFileService visitorFiles, CalendarService calendars,
            AuditService audit, ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.topics = topics;
        this.numbers = numbers;
        this.naming = naming;
        this.texts = texts;
        this.events = events;
        this.timeline = timeline;
        this.visitorFiles = visitorFiles;
        this.calendars = calendars;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether somebody may complain about this topic now. One statement. */
    public boolean isTopicOffered(String code) {
        return topics.byCode(code).filter(it -> it.active).isPresent();
    }

    /** The case of a number. One statement, whether there is one or not. */
    public Optional<UUID> idOf(String number) {
        return complaints.byNumber(number).map(it -> it.id);
    }

    /**
     * A case as its petitioner may know it.
     *
     * @throws ProblemException NOT_FOUND
     */
    public WebCase find(UUID id) {
        return told(found(id, LockModeType.NONE));
    }

    /**
     * Registers a case in the caller's transaction; the deadline runs from today. A topic that was given up since it was chosen still tells what the case is
     * about.
     *
     * @param files what belongs to the case from now on
     * @throws ProblemException CALENDAR_YEAR_MISSING; RULE_VIOLATED for a topic that nobody knows
     */
    public WebCase register(WebCaseRequest request, VisitorFiles files) {
        LocalDate today = clock.today();
        CaseDeadline deadline = CaseDeadline.of(calendars.workingDays(), today, settings.dueDays());
        Complaint complaint = new Complaint(content(request), deadline, Actor.VISITOR, clock.now(), today);
        Petitioner sealed = petitioners.sealed(complaint.id, request.petitioner().trimmed());
        take(complaint, files);
        List<UUID> first = complaint.confidential ? naming.givers() : List.of();
        // From here on others who register today wait, so only what must be written is left.
        complaint.number(numbers.next(today));
        complaints.persist(complaint);
        petitioners.persist(sealed);
        timeline.beginOfPetitioner(complaint);
        complaints.flush();
        texts.put(List.of(complaint));
        naming.registered(List.of(complaint), Actor.VISITOR, first);
        audit.recordAs(Actor.VISITOR, "COMPLAINT_REGISTERED", ComplaintService.subject(complaint), null, ComplaintService.facts(complaint));
        return told(complaint);
    }

    /**
     * Adds what the petitioner was asked for; the work goes on.
     *
     * @param files what belongs to the case from now on
     * @throws ProblemException NOT_FOUND; WRONG_STATE when nothing was asked
     */
    public WebCase supplement(UUID id, String words, VisitorFiles files) {
        Complaint complaint = found(id, LockModeType.PESSIMISTIC_WRITE);
        Map<String, Object> before = ComplaintService.facts(complaint);
        complaint.move(CaseAction.RECEIVE_SUPPLEMENT, clock.now());
        take(complaint, files);
        complaints.flush();
        timeline.addOfPetitioner(complaint, CaseEventKind.SUPPLEMENT_RECEIVED, words.strip());
        audit.recordAs(Actor.VISITOR, "COMPLAINT_" + CaseEventKind.SUPPLEMENT_RECEIVED, ComplaintService.subject(complaint), before,
                ComplaintService.facts(complaint));
        return told(complaint);
    }

    private void take(Complaint complaint, VisitorFiles files) {
        if (!files.holders().isEmpty()) {
            complaint.addFiles(visitorFiles.handOver(files, ComplaintAttachments.KIND, complaint.id));
        }
    }

    private Complaint found(UUID id, LockModeType lock) {
        return complaints.findByIdOptional(id, lock).orElseThrow(ProblemException::notFound);
    }

    /** A reply stands in the case while it is a draft, and so does its outcome: neither is told before it is approved. */
    private WebCase told(Complaint it) {
        boolean ended = it.state == CaseState.REPLIED || it.state == CaseState.CLOSED;
        return new WebCase(it.id, it.number, it.subject, it.state, it.receivedOn, it.dueOn, it.repliedAt == null ? null : it.reply, ended ? it.outcome : null,
                it.attachments, events.of(it.id).stream().map(CaseEvent::response).toList());
    }

    private ComplaintContent content(WebCaseRequest request) {
        ComplaintTopic topic = topics.byCode(request.topic()).orElseThrow(() -> ProblemException.rule("topic", "topic-unknown", request.topic()));
        return new ComplaintContent(Channel.WEB, false, false, request.category(), topic.id, request.subject().strip(), request.content().strip(),
                request.confidential(), null, 0);
    }
}
