package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.DueDateResponse;
import tw.servicequality.calendar.rules.WorkingDays;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseEventResponse;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.CaseStanding;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.ComplaintTopic;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.casefile.ComplaintTopics;
import tw.servicequality.complaint.petitioner.MaskedPetitioner;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.DueLight;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;

/** Makes answers of cases: with units, topics, the masked petitioner, and how much time is left. */
@ApplicationScoped
public class ComplaintReader {

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
    public Surroundings surroundings() {
        return new Surroundings(organization.allUnits().stream().map(UnitReference::of)
                .collect(Collectors.toMap(UnitReference::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                topics.inOrder().stream().collect(Collectors.toMap(topic -> topic.id, Function.identity())), calendars.workingDays(), clock.today());
    }

    /** What reading needs, at most two seconds old: nobody minds if a unit's new name or a typhoon day shows two seconds later. Mostly no statement. */
    Surroundings recent() {
        Recent last = recent;
        Instant now = clock.now();
        return last == null || now.isBefore(last.at()) || !last.at().plus(RECENT).isAfter(now) || !last.surroundings().today().equals(clock.today())
                ? anew() : last.surroundings();
    }

    /**
     * The same; newer where a code is asked for that was not there then.
     *
     * @param unit null for none
     * @param topic null for none
     */
    public Surroundings recentWith(String unit, String topic) {
        Surroundings last = recent();
        return (unit == null || last.unitId(unit).isPresent()) && (topic == null || last.topicId(topic).isPresent()) ? last : anew();
    }

    /** The same for these rows: a unit or topic that is younger than what was read before is read too. */
    private Surroundings knowing(Surroundings now, Collection<CaseLine> lines) {
        return lines.stream().allMatch(it -> now.knows(it.topicId(), it.standing().unitId())) ? now : anew();
    }

    private Surroundings anew() {
        Recent last = new Recent(clock.now(), surroundings());
        recent = last;
        return last.surroundings();
    }

    /** Several cases for a list. One statement more, for the petitioners. */
    public List<ComplaintSummary> summaries(List<Complaint> rows, Surroundings now) {
        Map<UUID, MaskedPetitioner> names = petitioners.masked(rows.stream().map(row -> row.id).toList());
        Actor caller = rights.caller();
        return rows.stream().map(row -> summary(CaseLine.of(row, names.getOrDefault(row.id, MaskedPetitioner.NOBODY)), now, caller)).toList();
    }

    /** Several cases that were read for a list. No statement but for a unit or topic that has just been made. */
    public List<ComplaintSummary> lines(List<CaseLine> lines, Surroundings last) {
        Surroundings now = knowing(last, lines);
        Actor caller = rights.caller();
        return lines.stream().map(line -> summary(line, now, caller)).toList();
    }

    public ComplaintResponse response(Complaint it) {
        return response(it, surroundings());
    }

    /** One case by what was read a moment ago. */
    public ComplaintResponse recentResponse(Complaint it) {
        Surroundings last = recent();
        return response(it, last.knows(it.topicId, it.unitId) ? last : anew());
    }

    /** The same by what was read before. */
    public ComplaintResponse response(Complaint it, Surroundings now) {
        return response(it, now, petitioners.masked(it.id), events.of(it.id), files(it));
    }

    /** The same with all that belongs to it: no statement, unless it names another case. */
    public ComplaintResponse response(Complaint it, Surroundings now, MaskedPetitioner petitioner, List<CaseEvent> history, List<AttachmentResponse> files) {
        WorkingDays calendar = now.calendar();
        Integer left = now.left(it.state, it.dueOn);
        ComplaintResponse.PendingExtension extension = it.extensionTo == null ? null
                : new ComplaintResponse.PendingExtension(it.extensionTo, it.extensionLevel, it.extensionReason);
        return new ComplaintResponse(it.id, it.number, it.state, it.outcome, it.dismissalGround, reference(it.relatedId), reference(it.followsId), it.agency,
                it.channel, it.onSite, it.siteVisit, it.category, now.topic(it.topicId), it.subject, it.content, it.confidential,
                petitioner, it.receivedAt, it.receivedOn, it.registeredBy, now.units().get(it.unitId), it.handlerId, it.handlerName,
                calendar.dueIfLoaded(it.receivedOn, settings.dueDays()).map(DueDateResponse::of).orElse(null), it.firstDueOn, it.dueOn,
                it.receivedOn.plusDays(Extension.LONGEST), now.light(it.state, it.dueOn, left), left, passOnBy(it, calendar),
                extension, it.reply, it.repliedAt, it.surveyExemption, it.closedAt, it.knownExternalId(), files, steps(history), rights.actions(it), it.version);
    }

    /** Steps in their order; numbers of other cases as far as the caller may know these. No statement where none is about another case. */
    private List<CaseEventResponse> steps(List<CaseEvent> history) {
        List<UUID> others = history.stream().map(it -> it.otherId).filter(Objects::nonNull).distinct().toList();
        Map<UUID, String> numbers = others.isEmpty() ? Map.of() : complaints.list("id in ?1", others).stream()
                .filter(other -> !other.confidential || rights.sees(other)).collect(Collectors.toMap(other -> other.id, other -> other.number));
        return history.stream().map(it -> it.response(it.otherId == null ? null : numbers.get(it.otherId))).toList();
    }

    /** One statement, none for a case without files. */
    public List<AttachmentResponse> files(Complaint it) {
        return it.attachments == 0 ? List.of() : attachments.of(ComplaintAttachments.KIND, List.of(it.id)).getOrDefault(it.id, List.of());
    }

    /** Until when a unit may pass the case to another; null before it has one and after its work has begun. */
    public LocalDate passOnBy(Complaint it, WorkingDays calendar) {
        if (it.assignedAt == null || it.state != CaseState.ASSIGNED) {
            return null;
        }
        return calendar.due(LocalDate.ofInstant(it.assignedAt, OfficeClock.TAIPEI), it.siteVisit ? settings.passOnDaysWithVisit() : settings.passOnDays()).due();
    }

    private CaseReference reference(UUID id) {
        return id == null ? null : complaints.findByIdOptional(id).filter(other -> !other.confidential || rights.sees(other))
                .map(other -> new CaseReference(other.id, other.number)).orElse(null);
    }

    private ComplaintSummary summary(CaseLine it, Surroundings now, Actor caller) {
        CaseStanding standing = it.standing();
        Integer left = now.left(standing.state(), it.dueOn());
        return new ComplaintSummary(it.id(), it.number(), it.subject(), standing.state(), it.outcome(), it.channel(), it.onSite(), it.category(),
                now.topic(it.topicId()), now.units().get(standing.unitId()), it.handlerName(), it.petitionerName(), standing.confidential(), it.receivedOn(),
                it.dueOn(), now.light(standing.state(), it.dueOn(), left), left, it.changedAt(), ComplaintRights.actions(caller, standing), it.version());
    }

    private record Recent(Instant at, Surroundings surroundings) {
    }

    /** The office as it is at this moment; the units in their order. */
    public record Surroundings(Map<UUID, UnitReference> units, Map<UUID, ComplaintTopic> topics, WorkingDays calendar, LocalDate today) {

        /** @param unitId null for none */
        boolean knows(UUID topicId, UUID unitId) {
            return topics.containsKey(topicId) && (unitId == null || units.containsKey(unitId));
        }

        public Optional<UnitReference> unit(String code) {
            return units.values().stream().filter(it -> it.code().equals(code)).findFirst();
        }

        /** @return null for none, and for one that is younger than what was read */
        public String unitCode(UUID id) {
            UnitReference unit = units.get(id);
            return unit == null ? null : unit.code();
        }

        public Optional<UUID> unitId(String code) {
            return unit(code).map(UnitReference::id);
        }

        public Optional<UUID> topicId(String code) {
            return topics.values().stream().filter(it -> it.code.equals(code)).map(it -> it.id).findFirst();
        }

        public ComplaintTopicResponse topic(UUID id) {
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
