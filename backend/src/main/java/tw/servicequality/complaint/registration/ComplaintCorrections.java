package tw.servicequality.complaint.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintContent;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.casefile.ComplaintTexts;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.improvement.ImprovementService;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Judges and stores what is put right in cases that are there, one by a request or many by a file. */
@ApplicationScoped
public class ComplaintCorrections {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final ComplaintRights rights;
    private final ComplaintTexts texts;
    private final ImprovementService improvements;
    private final AuditService audit;
    private final OfficeClock clock;

    ComplaintCorrections(Complaints complaints, Petitioners petitioners, CaseNaming naming, CaseTimeline timeline, ComplaintRights rights, ComplaintTexts texts,
            ImprovementService improvements, AuditService audit, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.naming = naming;
        this.timeline = timeline;
        this.rights = rights;
        this.texts = texts;
        this.improvements = improvements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is put right in a case.
     *
     * @param petitioner who complained; null leaves that as it is
     * @param reason why it is no longer confidential; null for what does not change that
     */
    public record Correction(Complaint complaint, ComplaintContent after, PetitionerData petitioner, String reason) {
    }

    /**
     * What a request would put right. No statement.
     *
     * @param files how many belong to the case from now on
     * @throws ProblemException FORBIDDEN, WRONG_STATE; RULE_VIOLATED with every fault, or when a case becomes public without a reason
     */
    public Correction weigh(Complaint complaint, ComplaintRequest request, ComplaintReader.Surroundings now, int files) {
        rights.require(complaint, CaseAction.UPDATE);
        if (!CaseAction.UPDATE.isPossibleIn(complaint.state)) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        List<ProblemException.Fault> faults = new ArrayList<>(fixed(complaint, request, now));
        ComplaintContent content = ComplaintContent.of(request, now.topics().values(), files, complaint, faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        boolean stays = stays(complaint, request);
        return new Correction(complaint, content.asSecretAs(stays ? complaint : null), request.petitioner() == null ? null : request.petitioner().trimmed(),
                complaint.confidential && !stays && !content.confidential() ? request.reason().strip() : null);
    }

    /** What a request says otherwise that is never changed: the day of receipt, which the number carries, and how another system ended the case. */
    public static List<ProblemException.Fault> fixed(Complaint complaint, ComplaintRequest request, ComplaintReader.Surroundings now) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        if (request.receivedOn() != null && !request.receivedOn().equals(complaint.receivedOn)) {
            faults.add(new ProblemException.Fault("receivedOn", "received-fixed", complaint.receivedOn.toString()));
        }
        if (request.handled() != null && !request.handled().trimmed().equals(complaint.broughtOver(now.unitCode(complaint.unitId)))) {
            faults.add(new ProblemException.Fault("handled", "handled-fixed"));
        }
        return faults;
    }

    /** Stores what was judged, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(List<Correction> corrections) {
        Map<UUID, Map<String, Object>> before = new HashMap<>();
        Map<UUID, String> words = new HashMap<>();
        for (Correction correction : corrections) {
            Complaint complaint = correction.complaint();
            before.put(complaint.id, ComplaintService.facts(complaint));
            ComplaintContent earlier = complaint.content();
            complaint.move(CaseAction.UPDATE, clock.now());
            complaint.take(correction.after());
            if (complaint.confidential && !earlier.confidential()) {
                naming.madeConfidential(complaint, rights.caller());
            }
            if (correction.petitioner() != null) {
                petitioners.store(complaint.id, correction.petitioner());
            }
            String said = earlier.wordsBefore(complaint.content(), correction.reason());
            if (said != null) {
                words.put(complaint.id, said);
            }
        }
        complaints.flush();
        List<Complaint> changed = corrections.stream().map(Correction::complaint).toList();
        texts.put(changed);
        timeline.addAll(changed, CaseEventKind.UPDATED, words);
        improvements.followSources(SourceKind.COMPLAINT, changed.stream().collect(Collectors.toMap(it -> it.id.toString(), it -> it.confidential)));
        changed.forEach(it -> audit.record("COMPLAINT_UPDATED", ComplaintService.subject(it), before.get(it.id), ComplaintService.facts(it)));
    }

    /** Whether a confidential case stays so: nothing said leaves it as it is. 研考 or a chief make it public, and say why. */
    private boolean stays(Complaint complaint, ComplaintRequest request) {
        if (!complaint.confidential || !Boolean.FALSE.equals(request.confidential())) {
            return complaint.confidential;
        }
        if (!rights.caller().isAny(Role.EVALUATION_OFFICER, Role.SECTION_CHIEF)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw ProblemException.rule("reason", "reason-required");
        }
        return false;
    }
}
