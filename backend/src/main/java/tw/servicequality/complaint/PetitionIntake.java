package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.audit.AuditService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.platform.Actor;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;
import tw.servicequality.platform.Role;
import tw.servicequality.platform.Secrets;

/** Makes cases of confirmed petitions, in the caller's transaction. */
@ApplicationScoped
class PetitionIntake {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintTopics topics;
    private final CaseNumbers numbers;
    private final CaseReaders readers;
    private final ComplaintTexts texts;
    private final CasePasswords passwords;
    private final CaseTimeline timeline;
    private final ColleagueService colleagues;
    private final CalendarService calendars;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    PetitionIntake(Complaints complaints, Petitioners petitioners, ComplaintTopics topics, CaseNumbers numbers, CaseReaders readers, ComplaintTexts texts,
            CasePasswords passwords, CaseTimeline timeline, ColleagueService colleagues, CalendarService calendars, AuditService audit,
            ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.topics = topics;
        this.numbers = numbers;
        this.readers = readers;
        this.texts = texts;
        this.passwords = passwords;
        this.timeline = timeline;
        this.colleagues = colleagues;
        this.calendars = calendars;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Registers a petition; the deadline runs from today.
     *
     * @throws ProblemException CALENDAR_YEAR_MISSING
     */
    Complaint register(PetitionRequest request) {
        LocalDate today = clock.today();
        CaseDeadline deadline = CaseDeadline.of(calendars.workingDays(), today, settings.dueDays());
        Complaint complaint = new Complaint(numbers.next(today), content(request), deadline, Actor.VISITOR, clock.now(), today);
        complaints.persistAndFlush(complaint);
        texts.add(complaint);
        petitioners.store(complaint.id, request.petitioner());
        if (complaint.confidential) {
            readers.name(complaint.id, firstReaders());
        }
        timeline.addOfPetitioner(complaint, CaseEventKind.REGISTERED, null);
        audit.recordAs(Actor.VISITOR, "COMPLAINT_REGISTERED", ComplaintService.subject(complaint), null, ComplaintService.facts(complaint));
        return complaint;
    }

    /** Gives a case the password that opens it to its petitioner; nothing but its hash stays here. */
    String givePassword(Complaint complaint) {
        String password = Secrets.oneTimePassword();
        passwords.persist(new CasePassword(complaint.id, password));
        return password;
    }

    /** A confidential case that names nobody would be seen by nobody: 研考 are named, who give it to somebody; where there are none, those above them. */
    private List<UUID> firstReaders() {
        return Stream.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR).map(colleagues::holding).filter(them -> !them.isEmpty()).findFirst()
                .orElse(List.of()).stream().map(ColleagueService.Colleague::id).toList();
    }

    /** A topic that was given up since the petition was sent in still tells what it is about. */
    private ComplaintContent content(PetitionRequest request) {
        ComplaintTopic topic = topics.byCode(request.topic()).orElseThrow(() -> ProblemException.rule("topic", "topic-unknown", request.topic()));
        return new ComplaintContent(Channel.WEB, false, false, request.category(), topic.id, request.subject().strip(), request.content().strip(),
                Boolean.TRUE.equals(request.confidential()), null, 0);
    }
}
