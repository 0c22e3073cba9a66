package tw.servicequality.complaint.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintDraft;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.registration.ComplaintCorrections;
import tw.servicequality.complaint.registration.ComplaintRegistration;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Takes the rows of one file of complaints: new cases are registered, cases that are here are put right, by the same judgement as single requests. A case is found by its
 * identifier, else by the number of the other system.
 */
class ComplaintLoader implements Loader<ComplaintRequest> {

    /** Without these columns there is no new case. */
    private static final List<String> NEEDED = List.of("channel", "category", "topic", "subject", "content");

    private final KnownComplaints cases;
    private final ComplaintRegistration registration;
    private final ComplaintCorrections corrections;
    private final CaseNaming naming;
    private final ComplaintRights rights;
    private final ComplaintReader.Surroundings now;
    private final Map<UUID, Integer> rows = new HashMap<>();
    private List<UUID> givers;

    ComplaintLoader(KnownComplaints cases, ComplaintRegistration registration, ComplaintCorrections corrections, CaseNaming naming, ComplaintReader reader,
            ComplaintRights rights) {
        this.cases = cases;
        this.registration = registration;
        this.corrections = corrections;
        this.naming = naming;
        this.rights = rights;
        this.now = reader.surroundings();
    }

    @Override
    public List<Verdict> weigh(List<Candidate<ComplaintRequest>> candidates) {
        Set<UUID> ids = new HashSet<>();
        Set<String> externalIds = new HashSet<>();
        boolean petitioners = false;
        for (Candidate<ComplaintRequest> it : candidates) {
            UUID id = id(it);
            String externalId = externalId(it);
            if (id != null) {
                ids.add(id);
            }
            if (externalId != null) {
                externalIds.add(externalId);
            }
            petitioners |= it.request().petitioner() != null;
        }
        KnownComplaints.Known known = cases.find(ids, externalIds, petitioners);
        return candidates.stream().map(it -> verdict(it, known)).toList();
    }

    @Override
    public void store(List<Verdict> wanted) {
        List<ComplaintRegistration.Made> made = new ArrayList<>();
        List<ComplaintCorrections.Correction> corrected = new ArrayList<>();
        for (Verdict verdict : wanted) {
            if (verdict.work() instanceof ComplaintDraft draft) {
                made.add(registration.make(draft));
            } else {
                corrected.add((ComplaintCorrections.Correction) verdict.work());
            }
        }
        if (!made.isEmpty()) {
            if (givers == null && made.stream().anyMatch(it -> it.complaint().confidential)) {
                givers = naming.givers();
            }
            registration.store(made, givers == null ? List.of() : givers);
        }
        if (!corrected.isEmpty()) {
            corrections.store(corrected);
        }
    }

    private Verdict verdict(Candidate<ComplaintRequest> row, KnownComplaints.Known known) {
        try {
            Complaint complaint = complaint(row, known);
            return complaint == null ? created(row) : changed(row, complaint, known);
        } catch (ProblemException problem) {
            return Verdict.refused(row.row(), problem);
        }
    }

    /** The case that a row is about; null for a new one. */
    private Complaint complaint(Candidate<ComplaintRequest> row, KnownComplaints.Known known) {
        UUID id = id(row);
        String written = row.record().text("id");
        String externalId = externalId(row);
        if (written != null && id == null) {
            throw ProblemException.rule("id", "uuid");
        }
        Complaint named = id == null ? null : known.byId().get(id);
        if (named != null && known.sees(named)) {
            return named;
        }
        if (externalId == null) {
            throw id == null ? ProblemException.rule("externalId", "import-without-key") : ProblemException.rule("id", "case-id-unknown");
        }
        Complaint numbered = known.byExternalId().get(externalId);
        if (numbered != null && !known.sees(numbered)) {
            throw ComplaintRegistration.taken(externalId);
        }
        return numbered;
    }

    private Verdict created(Candidate<ComplaintRequest> row) {
        List<ProblemException.Fault> missing = NEEDED.stream().filter(key -> !row.has(key)).map(key -> new ProblemException.Fault(key, "new-case-needs")).toList();
        if (!missing.isEmpty()) {
            return Verdict.refused(row.row(), missing);
        }
        PetitionerData petitioner = row.request().petitioner() == null ? PetitionerData.NOBODY : row.request().petitioner().trimmed();
        return Verdict.created(row.row(), externalId(row), registration.weigh(row.request(), now, 0, petitioner, null));
    }

    private Verdict changed(Candidate<ComplaintRequest> row, Complaint complaint, KnownComplaints.Known known) {
        Integer other = rows.putIfAbsent(complaint.id, row.row());
        if (other != null && other != row.row()) {
            throw ProblemException.rule(row.record().text("id") == null ? "externalId" : "id", "row-repeated", other);
        }
        PetitionerData kept = row.request().petitioner() == null ? null : kept(complaint, known);
        ComplaintRow merged = new ComplaintRow(row, complaint, now, kept);
        List<Verdict.Difference> differences = merged.differences();
        if (complaint.anonymisedAt != null) {
            if (!differences.isEmpty()) {
                throw ProblemException.rule(row.record().text("id") == null ? "externalId" : "id", "case-anonymised");
            }
            return Verdict.unchanged(row.row());
        }
        List<ProblemException.Fault> faults = new ArrayList<>(ComplaintCorrections.fixed(complaint, merged.request(), now));
        if (externalId(row) != null && !Objects.equals(externalId(row), complaint.externalId)) {
            faults.add(new ProblemException.Fault("externalId", "external-id-fixed"));
        }
        if (!faults.isEmpty()) {
            return Verdict.refused(row.row(), faults);
        }
        if (differences.isEmpty()) {
            return Verdict.unchanged(row.row());
        }
        if (rights.caller().isClient()) {
            throw new ProblemException(ProblemType.FORBIDDEN); // as at the API, where programs register cases and put none right
        }
        return Verdict.changed(row.row(), complaint.number, differences, corrections.weigh(complaint, merged.request(), now, complaint.attachments));
    }

    /** Who the petitioner is so far: nobody learns by a comparison what a look would not tell. */
    private PetitionerData kept(Complaint complaint, KnownComplaints.Known known) {
        if (!rights.mayCompare(complaint)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        PetitionerData kept = known.petitioners().get(complaint.id);
        if (kept == null) {
            throw ProblemException.rule("petitioner", "use-stopped");
        }
        return kept;
    }

    private static UUID id(Candidate<ComplaintRequest> row) {
        try {
            return row.record().text("id") == null ? null : UUID.fromString(row.record().text("id"));
        } catch (IllegalArgumentException notOne) {
            return null; // the row is refused for it
        }
    }

    private static String externalId(Candidate<ComplaintRequest> row) {
        return PetitionerData.trim(row.request().externalId());
    }
}
