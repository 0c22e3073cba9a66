package tw.servicequality.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintAttachments;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.seal.PersonalDataPlace;

/** What petitioners may ask for (個資法 §3), and who may find them. Cases that the caller may not see do not exist here either. */
@ApplicationScoped
@Transactional
public class PetitionerService {

    /** Why something was not done to a case. */
    public enum Refusal {
        /** The case is not closed: the office needs the data for its duty. */
        CASE_OPEN,
        /** The case is held, for a lawsuit for example. */
        CASE_HELD,
        /** There is nothing any more. */
        CASE_ANONYMOUS
    }

    private static final int MOST = 200;
    /** Steps whose words are the person's own or were meant for the person, or say why somebody looked. Others name staff and other people's cases. */
    private static final Set<CaseEventKind> TOLD = EnumSet.of(CaseEventKind.UPDATED, CaseEventKind.SUPPLEMENT_REQUESTED, CaseEventKind.SUPPLEMENT_RECEIVED,
            CaseEventKind.WITHDRAWN, CaseEventKind.REVEALED);

    private final ComplaintService cases;
    private final Complaints complaints;
    private final Petitioners petitioners;
    private final RetentionHolds holds;
    private final CaseErasure erasure;
    private final CaseEvents events;
    private final CaseTimeline timeline;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final AttachmentService attachments;
    private final Outbox outbox;
    private final Instance<PersonalDataPlace> places;
    private final AuditService audit;
    private final OfficeClock clock;

    PetitionerService(ComplaintService cases, Complaints complaints, Petitioners petitioners, RetentionHolds holds, CaseErasure erasure, CaseEvents events,
            CaseTimeline timeline, ComplaintReader reader, ComplaintRights rights, AttachmentService attachments, Outbox outbox,
            @Any Instance<PersonalDataPlace> places, AuditService audit, OfficeClock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.holds = holds;
        this.erasure = erasure;
        this.events = events;
        this.timeline = timeline;
        this.reader = reader;
        this.rights = rights;
        this.attachments = attachments;
        this.outbox = outbox;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cases with exactly this phone or mail address whose petitioner the caller may reveal, masked, the latest first; at most 200. */
    public List<ComplaintSummary> withContact(String phone, String email) {
        PetitionerData contact = new PetitionerData(null, phone, email, null).trimmed();
        return summaries(petitioners.withAny(contact, MOST), it -> rights.sees(it) && rights.mayReveal(it));
    }

    /** The cases of a person that the caller may see, masked, the latest first; at most 200. Those too whose data are used no more. */
    public List<ComplaintSummary> ofPerson(PersonSought person) {
        Set<UUID> found = new LinkedHashSet<>(petitioners.knownWithAny(person.contact()));
        if (person.name() != null && person.caseNumber() != null) {
            List<UUID> named = petitioners.knownWithAny(new PetitionerData(person.name(), null, null, null).trimmed());
            complaints.byNumber(person.caseNumber().strip()).filter(it -> named.contains(it.id)).ifPresent(it -> found.add(it.id));
        }
        return summaries(found, rights::sees);
    }

    /**
     * Everything that is held about the petitioner of a case. It is written into the case's history and the audit trail as a look at personal data is.
     *
     * @param purpose why, without personal data
     */
    public CaseHolding holding(UUID id, String purpose) {
        Complaint it = cases.find(id);
        timeline.add(it, CaseEventKind.REVEALED, purpose);
        audit.record("COMPLAINT_PETITIONER_REVEALED", ComplaintService.subject(it), null, Map.of("purpose", purpose));
        Map<String, List<Map<String, Object>>> others = new LinkedHashMap<>();
        places.forEach(place -> {
            List<Map<String, Object>> held = place.held(id);
            if (!held.isEmpty()) {
                others.put(place.name(), held);
            }
        });
        return new CaseHolding(id, it.number, petitioners.reveal(id), it.state, it.outcome, it.channel, it.category,
                reader.surroundings().topic(it.topicId).name(), it.receivedOn, it.subject, it.content, it.repliedAt == null ? null : it.reply, it.repliedAt,
                it.closedAt, it.knownExternalId(), events.of(id).stream().map(step -> new CaseHolding.Step(step.at, step.kind, TOLD.contains(step.kind) ? step.words : null)).toList(),
                attachments.of(ComplaintAttachments.KIND, List.of(id)).get(id).stream().map(file -> new CaseHolding.File(file.fileName(), file.size())).toList(),
                outbox.noted(CaseErasure.mails(id)).stream().map(mail -> new CaseHolding.Mail(mail.createdAt(), mail.subject(), mail.text(), mail.sentAt()))
                        .toList(), others);
    }

    /**
     * Corrects who the petitioner of a case is. What is null stays.
     *
     * @return null when it was done
     */
    public Refusal correct(UUID id, PetitionerData change) {
        Complaint complaint = cases.findAndLock(id);
        if (complaint.anonymisedAt != null) {
            return Refusal.CASE_ANONYMOUS;
        }
        PetitionerData now = petitioners.reveal(id);
        PetitionerData given = change.trimmed();
        List<String> fields = new ArrayList<>();
        PetitionerData right = new PetitionerData(corrected("name", now.name(), given.name(), fields), corrected("phone", now.phone(), given.phone(), fields),
                corrected("email", now.email(), given.email(), fields), corrected("address", now.address(), given.address(), fields));
        petitioners.store(id, right);
        complaint.touch(clock.now());
        complaints.flush();
        timeline.add(complaint, CaseEventKind.PETITIONER_CORRECTED, null);
        audit.record("COMPLAINT_PETITIONER_CORRECTED", ComplaintService.subject(complaint), null, Map.of("fields", fields));
        return null;
    }

    /**
     * Uses the petitioner's data of a closed case no more: nobody finds the case by them, and nobody reveals them.
     *
     * @return null when it was done
     */
    public Refusal stop(UUID id) {
        Complaint complaint = cases.findAndLock(id);
        if (complaint.anonymisedAt != null) {
            return Refusal.CASE_ANONYMOUS;
        }
        if (complaint.state != CaseState.CLOSED) {
            return Refusal.CASE_OPEN;
        }
        petitioners.stop(id, clock.now());
        complaint.touch(clock.now());
        complaints.flush();
        timeline.add(complaint, CaseEventKind.USE_STOPPED, null);
        audit.record("COMPLAINT_PETITIONER_USE_STOPPED", ComplaintService.subject(complaint), null, null);
        return null;
    }

    /**
     * Makes a closed case anonymous at the person's wish.
     *
     * @return null when it was done
     */
    public Refusal erase(UUID id) {
        Complaint complaint = cases.findAndLock(id);
        if (complaint.anonymisedAt != null) {
            return Refusal.CASE_ANONYMOUS;
        }
        if (complaint.state != CaseState.CLOSED) {
            return Refusal.CASE_OPEN;
        }
        if (holds.isHeld(id)) {
            return Refusal.CASE_HELD;
        }
        erasure.anonymise(complaint, "DATA_SUBJECT_REQUEST");
        return null;
    }

    private List<ComplaintSummary> summaries(Collection<UUID> ids, Predicate<Complaint> which) {
        List<Complaint> rows = ids.isEmpty() ? List.of()
                : complaints.list("id in ?1 order by receivedOn desc, id desc", ids).stream().filter(which).limit(MOST).toList();
        return reader.summaries(rows, reader.surroundings());
    }

    private static String corrected(String field, String now, String given, List<String> fields) {
        if (given == null || given.equals(now)) {
            return now;
        }
        fields.add(field);
        return given;
    }
}
