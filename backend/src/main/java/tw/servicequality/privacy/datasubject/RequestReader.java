package tw.servicequality.privacy.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.complaint.retention.PetitionerService;
import tw.servicequality.complaint.rules.Masking;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.privacy.rules.LegalDeadline;
import tw.servicequality.privacy.rules.RequestState;

/** Makes answers of requests, persons masked. */
@ApplicationScoped
class RequestReader {

    private final DataSubjectRequests requests;
    private final RequestResults results;
    private final PetitionerService petitioners;
    private final CalendarService calendars;
    private final OfficeClock clock;

    RequestReader(DataSubjectRequests requests, RequestResults results, PetitionerService petitioners, CalendarService calendars, OfficeClock clock) {
        this.requests = requests;
        this.results = results;
        this.petitioners = petitioners;
        this.calendars = calendars;
        this.clock = clock;
    }

    DataSubjectRequestSummary summary(DataSubjectRequest it) {
        PersonSought person = requests.open(it);
        return new DataSubjectRequestSummary(it.id, it.kind, it.state, it.decision, person == null ? null : Masking.name(person.name()), it.reference,
                it.receivedOn, it.dueOn, daysLeft(it), isOverdue(it), it.doneOn, it.version);
    }

    DataSubjectRequestResponse response(DataSubjectRequest it) {
        WorkingDays calendar = calendars.workingDays();
        PersonSought person = requests.open(it);
        DataSubjectRequestResponse.Person masked = person == null ? null : new DataSubjectRequestResponse.Person(Masking.name(person.name()),
                Masking.phone(person.phone()), Masking.email(person.email()), person.caseNumber());
        return new DataSubjectRequestResponse(it.id, it.kind, it.state, masked, it.reference, it.verification, requests.note(it), it.receivedOn,
                deadline(LegalDeadline.first(it.kind, it.receivedOn, calendar), it.firstDueOn),
                it.isExtended() ? deadline(LegalDeadline.extended(it.kind, it.receivedOn, calendar), it.dueOn) : null, it.extensionReason, it.noticeOn, it.dueOn,
                daysLeft(it), isOverdue(it), it.decision, it.decisionReason, it.decidedOn, it.decidedBy, it.doneOn, it.doneBy, it.registeredBy,
                cases(it), results.of(it.id).stream().map(RequestReader::result).toList(), actions(it), it.version);
    }

    /** The cases of the person that the caller may see, as they are found now; none once it is done. */
    List<ComplaintSummary> cases(DataSubjectRequest it) {
        PersonSought person = it.state == RequestState.DONE ? null : requests.open(it);
        return person == null ? List.of() : petitioners.ofPerson(person);
    }

    /** A later calendar moves no deadline that was promised. */
    private static LegalDeadlineResponse deadline(LegalDeadline reckoned, LocalDate promised) {
        return new LegalDeadlineResponse(reckoned.receivedOn(), reckoned.days(), reckoned.lastDay(), promised);
    }

    private static DataSubjectRequestResponse.Result result(RequestResult it) {
        return new DataSubjectRequestResponse.Result(it.number, it.result, it.refusal, it.at, it.doneBy);
    }

    private Integer daysLeft(DataSubjectRequest it) {
        return it.state == RequestState.RECEIVED ? Math.toIntExact(ChronoUnit.DAYS.between(clock.today(), it.dueOn)) : null;
    }

    private boolean isOverdue(DataSubjectRequest it) {
        return it.state == RequestState.RECEIVED && clock.today().isAfter(it.dueOn);
    }

    private List<String> actions(DataSubjectRequest it) {
        List<String> actions = new ArrayList<>();
        if (it.state == RequestState.RECEIVED) {
            actions.add("decide");
            if (!it.isExtended() && !isOverdue(it)) {
                actions.add("extend");
            }
        } else if (it.state == RequestState.DECIDED) {
            actions.add(switch (it.kind) {
                case ACCESS -> "export";
                case CORRECTION -> "correct";
                case STOP -> "stop";
                case DELETION -> "erase";
            });
            actions.add("complete");
        }
        return actions;
    }
}
