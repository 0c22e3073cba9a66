package tw.servicequality.complaint.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ExternalMarks;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;

/** Finds the cases that rows of a file are about, and what else is known of them. */
class KnownComplaints {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintRights rights;
    private final ExternalMarks marks;

    KnownComplaints(Complaints complaints, Petitioners petitioners, ComplaintRights rights, ExternalMarks marks) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.rights = rights;
        this.marks = marks;
    }

    /**
     * The cases of some rows.
     *
     * @param byExternalId by the number of another system, anonymous ones too
     * @param seen those that the caller may see
     * @param petitioners of the cases whose petitioner the caller may compare; without those whose data are used no more
     */
    public record Known(Map<UUID, Complaint> byId, Map<String, Complaint> byExternalId, Set<UUID> seen, Map<UUID, PetitionerData> petitioners) {

        boolean sees(Complaint complaint) {
            return seen.contains(complaint.id);
        }
    }

    /**
     * Looks for cases. Four statements at most, however many they are.
     *
     * @param withPetitioners whether petitioners are to be compared
     */
    Known find(Collection<UUID> ids, Collection<String> externalIds, boolean withPetitioners) {
        Map<UUID, Complaint> byId = complaints.withIds(ids).stream().collect(Collectors.toMap(it -> it.id, Function.identity()));
        Map<String, String> numbers = new HashMap<>();
        externalIds.forEach(number -> marks.allOf(number).forEach(mark -> numbers.put(mark, number)));
        Map<String, Complaint> byExternalId = new HashMap<>();
        complaints.withExternalIds(numbers.keySet()).forEach(it -> byExternalId.put(numbers.get(it.externalId), it));
        List<Complaint> all = Stream.concat(byId.values().stream(), byExternalId.values().stream()).distinct().toList();
        Set<UUID> seen = all.isEmpty() ? Set.of() : new HashSet<>(rights.seen(all));
        List<UUID> compared = withPetitioners ? all.stream().filter(it -> seen.contains(it.id) && rights.mayCompare(it)).map(it -> it.id).toList() : List.of();
        return new Known(byId, byExternalId, seen, petitioners.revealAll(compared));
    }
}
