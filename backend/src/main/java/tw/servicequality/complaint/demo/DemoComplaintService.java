package tw.servicequality.complaint.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.casefile.CaseDeadline;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.CaseNumbers;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintContent;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.ComplaintTexts;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.feedback.DemoFeedbackService;
import tw.servicequality.feedback.RepliedCase;
import tw.servicequality.feedback.Scores;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.start.FirstStart;

/** Stores the sample complaints, once, each with the steps that led to where it stands. */
@ApplicationScoped
@Transactional
class DemoComplaintService {

    private static final String ROOM = "complaint-demo";
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    /** Who does what in the samples. */
    private static final Actor OFFICER = new Actor(null, "承辦人（示範）", Set.of(), null, null, null);
    private static final Set<CaseState> ANSWERED = Set.of(CaseState.REPLIED, CaseState.CLOSED);

    private final FirstStart firstStart;
    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseNumbers numbers;
    private final CaseEvents events;
    private final ComplaintTexts texts;
    private final ComplaintTopics topics;
    private final OrganizationService organization;
    private final CalendarService calendars;
    private final DemoFeedbackService feedback;
    private final ComplaintSettings settings;
    private final AuditService audit;
    private final OfficeClock clock;

    DemoComplaintService(FirstStart firstStart, Complaints complaints, Petitioners petitioners, CaseNumbers numbers, CaseEvents events, ComplaintTexts texts,
            ComplaintTopics topics, OrganizationService organization, CalendarService calendars, DemoFeedbackService feedback, ComplaintSettings settings,
            AuditService audit, OfficeClock clock) {
        this.firstStart = firstStart;
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.numbers = numbers;
        this.events = events;
        this.texts = texts;
        this.topics = topics;
        this.organization = organization;
        this.calendars = calendars;
        this.feedback = feedback;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    void load(DemoComplaints.Samples samples) {
        if (!firstStart.claim(ROOM)) {
            return;
        }
        Map<String, UUID> topicIds = topics.inOrder().stream().collect(Collectors.toMap(it -> it.code, it -> it.id));
        Map<String, UnitResponse> units = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::code, Function.identity()));
        WorkingDays calendar = calendars.workingDays();
        samples.cases().stream().sorted(Comparator.comparing(DemoComplaints.Sample::ago).reversed())
                .forEach(sample -> store(sample, topicIds, units, calendar));
        audit.record("SAMPLES_STORED", Subject.of("complaint", "samples", "samples"), null, Map.of("complaints", samples.cases().size()));
    }

    private void store(DemoComplaints.Sample sample, Map<String, UUID> topicIds, Map<String, UnitResponse> units, WorkingDays calendar) {
        LocalDate received = clock.today().minusDays(sample.ago());
        Instant at = received.atTime(MORNING).atZone(OfficeClock.TAIPEI).toInstant();
        ComplaintContent content = new ComplaintContent(sample.channel(), false, false, sample.category(), topicIds.get(sample.topic()), sample.subject(),
                sample.content(), false, null, 0);
        Complaint it = new Complaint(content, CaseDeadline.of(calendar, received, settings.dueDays()), OFFICER, at, received);
        it.number(numbers.next(received));
        complaints.persist(it);
        petitioners.store(it.id, new PetitionerData(sample.name(), sample.name() == null ? null : "0900-000-" + String.format("%03d", sample.ago()), null, null));
        note(it, CaseEventKind.REGISTERED, at, null);
        texts.put(List.of(it));
        if (sample.until() != CaseState.RECEIVED) {
            lead(it, sample, units.get(sample.unit()), at, received, calendar);
        }
    }

    private void lead(Complaint it, DemoComplaints.Sample sample, UnitResponse unit, Instant at, LocalDate received, WorkingDays calendar) {
        it.assign(unit.id(), null, null, at);
        note(it, CaseEventKind.ASSIGNED, at, unit.name());
        if (sample.until() == CaseState.ASSIGNED) {
            return;
        }
        it.start(OFFICER, at);
        note(it, CaseEventKind.STARTED, at, null);
        if (sample.until() == CaseState.AWAITING_SUPPLEMENT) {
            it.move(CaseAction.REQUEST_SUPPLEMENT, at);
            note(it, CaseEventKind.SUPPLEMENT_REQUESTED, at, "請提供地號及前次複丈結果通知書。");
        } else if (sample.until() == CaseState.UNDER_REVIEW) {
            it.submit(Outcome.EXPLAINED, "擬復如下：授權書請經我國駐外館處驗證。", null, null, null, null, at);
            note(it, CaseEventKind.SUBMITTED, at, null);
        } else if (ANSWERED.contains(sample.until())) {
            LocalDate answered = received.plusDays(sample.after());
            Instant then = answered.atTime(MORNING).atZone(OfficeClock.TAIPEI).toInstant();
            it.submit(sample.outcome(), sample.reply(), sample.ground(), null, sample.agency(), sample.exemption(), then);
            note(it, CaseEventKind.SUBMITTED, then, null);
            it.approve(then, answered, calendar.between(received, answered));
            note(it, CaseEventKind.REPLIED, then, null);
            ask(it, sample, answered);
            if (sample.until() == CaseState.CLOSED) {
                it.end(CaseAction.CLOSE, null, null, then);
                note(it, CaseEventKind.CLOSED, then, null);
            }
        }
    }

    private void ask(Complaint it, DemoComplaints.Sample sample, LocalDate answered) {
        if (sample.exemption() == null) {
            List<Integer> points = sample.points() == null ? null : sample.points().stream().map(point -> point == 0 ? null : point).toList();
            Scores scores = points == null ? null : new Scores(points.get(0), points.get(1), points.get(2), points.get(3), points.get(4));
            feedback.store(new RepliedCase(it.id, it.number, it.unitId, sample.topic(), it.confidential, answered, true), scores, sample.words());
        }
    }

    private void note(Complaint it, CaseEventKind kind, Instant at, String words) {
        complaints.flush();
        events.persist(new CaseEvent(it.id, events.next(it.id), at, OFFICER.name(), kind, words));
    }
}
