package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.DueDateResponse;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.ProblemException;

/** Makes answers of cases: with units, topics, the masked petitioner, and how much time is left. */
@ApplicationScoped
class ComplaintReader {

    private static final Duration RECENT = Duration.ofSeconds(2);

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseEvents events;
    private final ComplaintTopics topics;
    private final ComplaintRights rights;
    private final OrganizationService organization;
    private final AttachmentService attachments;
    private final CalendarService calendars;
    private final ComplaintSettings settings;
    private final OfficeClock clock;
    private volatile Recent recent;

    ComplaintReader(Complaints complaints, Petitioners petitioners, CaseEvents events, ComplaintTopics topics, ComplaintRights rights,
            OrganizationService organization, AttachmentService attachments, CalendarService calendars, ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.events = events;
        this.topics = topics;
        this.rights = rights;
        this.organization = organization;
        this.attachments = attachments;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** What every answer needs. Three statements: units, topics, the calendar's stamp. */
    Surroundings surroundings() {
        return new Surroundings(organization.allUnits().stream().map(UnitReference::of).collect(Collectors.toMap(UnitReference::id, Function.identity())),
                topics.inOrder().stream().collect(Collectors.toMap(topic -> topic.id, Function.identity())), calendars.workingDays(), clock.today());
    }

    /** What reading needs, at most two seconds old: nobody minds if a unit's new name or a typhoon day shows two seconds later. Mostly no statement. */
    Surroundings recent() {
        Recent last = recent;
        Instant now = clock.now();
        if (last == null || now.isBefore(last.at()) || !last.at().plus(RECENT).isAfter(now) || !last.surroundings().today().equals(clock.today())) {
            last = new Recent(now, surroundings());
            recent = last;
        }
        return last.surroundings();
    }

    /** Several cases for a list. One statement more, for the petitioners. */
    List<ComplaintSummary> summaries(List<Complaint> rows, Surroundings now) {
        Map<UUID, MaskedPetitioner> names = petitioners.masked(rows.stream().map(row -> row.id).toList());
        return rows.stream().map(row -> summary(CaseLine.of(row, names.getOrDefault(row.id, MaskedPetitioner.NOBODY)), now)).toList();
    }

    ComplaintResponse response(Complaint it) {
        return response(it, surroundings());
    }

    /** The same by what was read before. */
    ComplaintResponse response(Complaint it, Surroundings now) {
        return response(it, now, petitioners.masked(it.id), events.of(it.id), files(it));
    }

    /** The same with all that belongs to it: no statement, unless it names another case. */
    ComplaintResponse response(Complaint it, Surroundings now, MaskedPetitioner petitioner, List<CaseEvent> history, List<AttachmentResponse> files) {
        WorkingDays calendar = now.calendar();
        Integer left = now.left(it.state, it.dueOn);
        ComplaintResponse.PendingExtension extension = it.extensionTo == null ? null
                : new ComplaintResponse.PendingExtension(it.extensionTo, it.extensionLevel, it.extensionReason);
        return new ComplaintResponse(it.id, it.number, it.state, it.outcome, it.dismissalGround, reference(it.relatedId), reference(it.followsId), it.agency,
                it.channel, it.onSite, it.siteVisit, it.category, now.topic(it.topicId), it.subject, it.content, it.confidential,
                petitioner, it.receivedAt, it.receivedOn, it.registeredBy, now.units().get(it.unitId), it.handlerName,
                DueDateResponse.of(calendar.due(it.receivedOn, settings.dueDays())), it.firstDueOn, it.dueOn, now.light(it.state, it.dueOn, left), left, passOnBy(it, calendar),
                extension, it.reply, it.repliedAt, it.surveyExemption, it.closedAt, it.externalId,
                files,
                history.stream().map(CaseEvent::response).toList(), rights.actions(it), it.version);
    }

    /** One statement. */
    List<AttachmentResponse> files(Complaint it) {
        return attachments.of(ComplaintAttachments.KIND, List.of(it.id)).getOrDefault(it.id, List.of());
    }

    /** Until when a unit may pass the case to another; null before it has one and after its work has begun. */
    LocalDate passOnBy(Complaint it, WorkingDays calendar) {
        if (it.assignedAt == null || it.state != CaseState.ASSIGNED) {
            return null;
        }
        return calendar.due(LocalDate.ofInstant(it.assignedAt, OfficeClock.TAIPEI), it.siteVisit ? settings.passOnDaysWithVisit() : settings.passOnDays()).due();
    }

    private CaseReference reference(UUID id) {
        return id == null ? null : complaints.findByIdOptional(id).map(other -> new CaseReference(other.id, other.number)).orElse(null);
    }

    static ComplaintSummary summary(CaseLine it, Surroundings now) {
        Integer left = now.left(it.state(), it.dueOn());
        return new ComplaintSummary(it.id(), it.number(), it.subject(), it.state(), it.outcome(), it.channel(), it.category(), now.topic(it.topicId()),
                now.units().get(it.unitId()), it.handlerName(), it.petitionerName(), it.confidential(), it.receivedOn(), it.dueOn(),
                now.light(it.state(), it.dueOn(), left), left, it.changedAt(), it.version());
    }

    private record Recent(Instant at, Surroundings surroundings) {
    }

    /** The office as it is at this moment. */
    record Surroundings(Map<UUID, UnitReference> units, Map<UUID, ComplaintTopic> topics, WorkingDays calendar, LocalDate today) {

        ComplaintTopicResponse topic(UUID id) {
            return topics.get(id).response();
        }

        /** Working days that are left; null when nothing runs, and for a case that has been late since a year of which there is no calendar. */
        Integer left(CaseState state, LocalDate dueOn) {
            if (!state.isOpen()) {
                return null;
            }
            try {
                return dueOn.isBefore(today) ? -calendar.between(dueOn, today) : calendar.between(today, dueOn);
            } catch (ProblemException noCalendar) {
                return null; // one such case must not hide all others of a list
            }
        }

        DueLight light(CaseState state, LocalDate dueOn, Integer left) {
            if (!state.isOpen()) {
                return DueLight.NONE;
            }
            return dueOn.isBefore(today) || left == null ? DueLight.RED : DueLight.of(state, left);
        }
    }
}
