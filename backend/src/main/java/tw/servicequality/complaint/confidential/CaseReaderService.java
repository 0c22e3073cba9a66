package tw.servicequality.complaint.confidential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseStanding;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseReaders;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintResponse;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.reading.ReaderReason;
import tw.servicequality.complaint.registration.ComplaintService;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Names further people for confidential cases: a successor, or somebody where nobody is left. */
@ApplicationScoped
@Transactional
public class CaseReaderService {

    private static final Set<Role> PARTS = Set.of(Role.DIRECTOR, Role.SECRETARY, Role.EVALUATION_OFFICER, Role.SECTION_CHIEF, Role.CASE_OFFICER);
    private static final int BATCH = 50;

    private final ComplaintService cases;
    private final Complaints complaints;
    private final CaseReaders readers;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final ComplaintReader reader;
    private final ColleagueService colleagues;
    private final OrganizationService organization;
    private final AuditService audit;

    CaseReaderService(ComplaintService cases, Complaints complaints, CaseReaders readers, CaseNaming naming, CaseTimeline timeline, ComplaintReader reader,
            ColleagueService colleagues, OrganizationService organization, AuditService audit) {
        this.cases = cases;
        this.complaints = complaints;
        this.readers = readers;
        this.naming = naming;
        this.timeline = timeline;
        this.reader = reader;
        this.colleagues = colleagues;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * Who reads a confidential case, and who else could; whoever sees the case may know. Accounts out of use are left out: nobody reads with them.
     *
     * @return nobody for a case that is not confidential: nobody is named for it
     * @throws ProblemException NOT_FOUND
     */
    public CaseReadersResponse of(UUID id) {
        Complaint complaint = cases.find(id);
        if (!complaint.confidential) {
            return new CaseReadersResponse(List.of(), List.of());
        }
        Map<UUID, Set<ReaderReason>> named = readers.of(id);
        Map<UUID, String> units = organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::id, UnitResponse::name));
        UUID own = CaseStanding.of(complaint).ownUnit();
        List<CaseReaderResponse> reading = new ArrayList<>();
        List<CaseReaderResponse> others = new ArrayList<>();
        for (ColleagueService.Colleague it : colleagues.holdingAny(PARTS)) {
            Set<ReaderReason> reasons = named.getOrDefault(it.id(), Set.of());
            boolean seesAll = it.roles().stream().anyMatch(ComplaintRights.SEE_ALL::contains);
            boolean reads = ComplaintRights.hold(reasons, seesAll, own != null && own.equals(it.unitId()));
            (reads ? reading : others).add(new CaseReaderResponse(it.id(), it.name(), it.unitId() == null ? null : units.get(it.unitId()),
                    reads ? reasons.stream().sorted().toList() : List.of()));
        }
        return new CaseReadersResponse(reading, others);
    }

    /**
     * Names people; whoever sees the case may. It stands in the case's history and the audit trail.
     *
     * @throws ProblemException NOT_FOUND; WRONG_STATE for a case that is not confidential; RULE_VIOLATED for an account that has no part in cases
     */
    public ComplaintResponse name(UUID id, NameReadersRequest request) {
        Complaint complaint = cases.find(id);
        if (!complaint.confidential) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        List<ColleagueService.Colleague> named = new ArrayList<>();
        for (int i = 0; i < request.accountIds().size(); i++) {
            int place = i;
            named.add(colleagues.find(request.accountIds().get(i)).filter(it -> it.roles().stream().anyMatch(PARTS::contains))
                    .orElseThrow(() -> ProblemException.rule("accountIds[" + place + "]", "reader-unknown")));
        }
        name(complaint, ReaderReason.NAMED, named.stream().map(ColleagueService.Colleague::id).toList(),
                named.stream().map(ColleagueService.Colleague::name).collect(Collectors.joining("、")) + "：" + request.reason().strip());
        return reader.response(complaint);
    }

    /**
     * Names those who give cases to somebody for cases of which nobody is left who may read them: all accounts are out of use, or have no part in cases any
     * more. For the program itself.
     *
     * @return whether there may be more
     */
    boolean rescueSome() {
        Set<UUID> able = colleagues.holdingAny(PARTS).stream().map(ColleagueService.Colleague::id).collect(Collectors.toSet());
        List<UUID> givers = naming.givers();
        if (givers.isEmpty()) {
            return false;
        }
        List<UUID> lost = readers.withoutAny(able, BATCH);
        lost.stream().map(complaints::findById).forEach(it -> name(it, ReaderReason.EVALUATION, givers, null));
        return lost.size() == BATCH;
    }

    private void name(Complaint complaint, ReaderReason reason, List<UUID> accounts, String words) {
        readers.name(complaint.id, reason, accounts);
        timeline.add(complaint, CaseEventKind.READERS_NAMED, words);
        audit.record("COMPLAINT_READERS_NAMED", ComplaintService.subject(complaint), null,
                Map.of("accounts", accounts.stream().sorted().toList()));
    }
}
