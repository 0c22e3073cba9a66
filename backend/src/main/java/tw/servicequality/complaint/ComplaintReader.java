package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.DueDateResponse;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Makes answers of cases: with units, topics, the masked petitioner, and how much time is left. */
@ApplicationScoped
class ComplaintReader {

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
        return new Surroundings(organization.allUnits().stream().map(UnitReference::of)
                .collect(Collectors.toMap(UnitReference::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                topics.inOrder().stream().collect(Collectors.toMap(topic -> topic.id, Function.identity())), calendars.workingDays(), clock.today());
    }

    /** Several cases for a list. One statement more, for the petitioners. */
    List<ComplaintSummary> summaries(List<Complaint> rows, Surroundings now) {
        Map<UUID, MaskedPetitioner> names = petitioners.masked(rows.stream().map(row -> row.id).toList());
        return rows.stream().map(row -> summary(row, names.getOrDefault(row.id, MaskedPetitioner.NOBODY), now)).toList();
    }

    ComplaintResponse response(Complaint it) {
        Surroundings now = surroundings();
        WorkingDays calendar = now.calendar();
        Integer left = now.left(it);
        ComplaintResponse.PendingExtension extension = it.extensionTo == null ? null
                : new ComplaintResponse.PendingExtension(it.extensionTo, it.extensionLevel, it.extensionReason);
        return new ComplaintResponse(it.id, it.number, it.state, it.outcome, it.dismissalGround, reference(it.relatedId), reference(it.followsId), it.agency,
                it.channel, it.onSite, it.siteVisit, it.category, now.topic(it.topicId), it.subject, it.content, it.confidential,
                petitioners.masked(it.id), it.receivedAt, it.receivedOn, it.registeredBy, now.units().get(it.unitId), it.handlerId, it.handlerName,
                calendar.dueIfLoaded(it.receivedOn, settings.dueDays()).map(DueDateResponse::of).orElse(null), it.firstDueOn, it.dueOn,
                it.receivedOn.plusDays(Extension.LONGEST), now.light(it, left), left, passOnBy(it, calendar),
                extension, it.reply, it.repliedAt, it.surveyExemption, it.closedAt, it.externalId,
                attachments.of(ComplaintAttachments.KIND, List.of(it.id)).getOrDefault(it.id, List.of()),
                events.of(it.id).stream().map(CaseEvent::response).toList(), rights.actions(it), it.version);
    }

    /** Until when a unit may pass the case to another; null before it has one and after its work has begun. */
    LocalDate passOnBy(Complaint it, WorkingDays calendar) {
        if (it.assignedAt == null || it.state != CaseState.ASSIGNED) {
            return null;
        }
        return calendar.due(LocalDate.ofInstant(it.assignedAt, OfficeClock.TAIPEI), it.siteVisit ? settings.passOnDaysWithVisit() : settings.passOnDays()).due();
    }

    private CaseReference reference(UUID id) {
        return id == null ? null : complaints.findByIdOptional(id).filter(other -> !other.confidential || rights.sees(other)).map(other -> new CaseReference(other.id, other.number)).orElse(null);
    }

    private ComplaintSummary summary(Complaint it, MaskedPetitioner petitioner, Surroundings now) {
        Integer left = now.left(it);
        return new ComplaintSummary(it.id, it.number, it.subject, it.state, it.outcome, it.channel, it.onSite, it.category, now.topic(it.topicId),
                now.units().get(it.unitId), it.handlerName, petitioner.name(), it.confidential, it.receivedOn, it.dueOn, now.light(it, left), left,
                it.changedAt, rights.actions(it), it.version);
    }

    /** The office as it is at this moment; the units in their order. */
    record Surroundings(Map<UUID, UnitReference> units, Map<UUID, ComplaintTopic> topics, WorkingDays calendar, LocalDate today) {

        ComplaintTopicResponse topic(UUID id) {
            return topics.get(id).response();
        }

        /** Working days that are left; null when nothing runs. */
        Integer left(Complaint it) {
            if (!it.state.isOpen()) {
                return null;
            }
            return it.dueOn.isBefore(today) ? -calendar.between(it.dueOn, today) : calendar.between(today, it.dueOn);
        }

        DueLight light(Complaint it, Integer left) {
            return left == null ? DueLight.NONE : it.dueOn.isBefore(today) ? DueLight.RED : DueLight.of(it.state, left);
        }
    }
}
