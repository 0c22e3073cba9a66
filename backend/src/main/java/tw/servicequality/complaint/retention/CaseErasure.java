package tw.servicequality.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintTexts;
import tw.servicequality.complaint.casefile.ExternalMarks;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintAttachments;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.seal.PersonalDataPlace;

/** Makes a closed case anonymous, in the caller's transaction: who the petitioner was, and everything that people wrote, here and in other rooms. */
@ApplicationScoped
public class CaseErasure {

    private final Petitioners petitioners;
    private final CaseEvents events;
    private final CaseTimeline timeline;
    private final AttachmentService attachments;
    private final Outbox outbox;
    private final Instance<PersonalDataPlace> places;
    private final Complaints complaints;
    private final ComplaintTexts texts;
    private final ExternalMarks marks;
    private final AuditService audit;
    private final OfficeClock clock;

    CaseErasure(Petitioners petitioners, CaseEvents events, CaseTimeline timeline, AttachmentService attachments, Outbox outbox,
            @Any Instance<PersonalDataPlace> places, Complaints complaints, ComplaintTexts texts, ExternalMarks marks, AuditService audit, OfficeClock clock) {
        this.petitioners = petitioners;
        this.events = events;
        this.timeline = timeline;
        this.attachments = attachments;
        this.outbox = outbox;
        this.places = places;
        this.complaints = complaints;
        this.texts = texts;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The beginning of the keys of all mails about a case. */
    static String mails(UUID id) {
        return "complaint-" + id + "-";
    }

    /**
     * @param complaint held by the caller's transaction
     * @param cause why, for the audit trail: no words of people
     */
    public void anonymise(Complaint complaint, String cause) {
        complaint.anonymise(marks.of(complaint.externalId), clock.now());
        petitioners.deleteById(complaint.id);
        events.forgetWords(complaint.id);
        texts.drop(complaint.id);
        attachments.assign(ComplaintAttachments.KIND, complaint.id, List.of());
        outbox.forgetAll(mails(complaint.id));
        places.forEach(place -> place.erase(complaint.id));
        complaints.flush();
        timeline.add(complaint, CaseEventKind.ANONYMISED, null);
        audit.record("COMPLAINT_ANONYMISED", ComplaintService.subject(complaint), null, Map.of("cause", cause));
    }
}
