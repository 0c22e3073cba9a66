package tw.servicequality.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.platform.http.AccountQuotas;
import tw.servicequality.platform.problem.ProblemException;

/** Finds earlier cases while one is written down. */
@ApplicationScoped
@Transactional
public class SimilarComplaintService {

    private static final int SHOWN = 5;
    private static final int READ = 25;

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintRights rights;
    private final ComplaintReader reader;
    private final AccountQuotas quotas;
    private final ComplaintSettings settings;
    private final AuditService audit;

    SimilarComplaintService(Complaints complaints, Petitioners petitioners, ComplaintRights rights, ComplaintReader reader, AccountQuotas quotas,
            ComplaintSettings settings, AuditService audit) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.rights = rights;
        this.reader = reader;
        this.quotas = quotas;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Cases of the same petitioner that the caller may reveal, and those with the same subject that the caller may see, the latest first; at most five.
     *
     * @throws ProblemException TOO_MANY_REQUESTS when a person is asked for too often
     */
    public List<ComplaintSummary> find(SimilarRequest request) {
        PetitionerData person = request.petitioner() == null ? PetitionerData.NOBODY : request.petitioner().trimmed();
        UUID caller = rights.caller().id();
        if (caller != null && (person.name() != null || person.phone() != null || person.email() != null)) {
            // Who types asks with every pause: an entry in the audit trail for each would hide what else is written there.
            quotas.take("similar_quota", caller, settings.similarPerHour(),
                    () -> audit.record("SIMILAR_PETITIONERS_ASKED", Subject.of("similar-complaints", null, null), null, null));
        }
        String subject = request.subject() == null ? "" : request.subject().strip();
        // Apart, so that what may not be told takes no place from the others either.
        Stream<Complaint> same = complaints.latest(petitioners.withAny(person, READ)).stream().filter(rights::sees).filter(rights::mayReveal);
        Stream<Complaint> alike = subject.isEmpty() ? Stream.empty() : complaints.latestWith(subject, READ).stream().filter(rights::sees);
        List<Complaint> found = Stream.concat(same, alike).distinct()
                .sorted(Comparator.comparing((Complaint it) -> it.receivedOn).thenComparing(it -> it.number).reversed()).limit(SHOWN).toList();
        return reader.summaries(found, reader.surroundings());
    }
}
