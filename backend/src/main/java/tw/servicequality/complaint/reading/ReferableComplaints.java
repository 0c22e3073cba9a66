package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.activity.ReferableCases;
import tw.servicequality.complaint.rules.CaseNumber;

/** Cases that a media item may name. To be called in a transaction. */
@ApplicationScoped
class ReferableComplaints implements ReferableCases {

    private final Complaints complaints;
    private final ComplaintRights rights;

    ReferableComplaints(Complaints complaints, ComplaintRights rights) {
        this.complaints = complaints;
        this.rights = rights;
    }

    @Override
    public Map<String, String> numbers(Collection<String> typed) {
        Map<String, String> normal = typed.stream().distinct().collect(Collectors.toMap(Function.identity(), CaseNumber::normal));
        Set<String> open = complaints.byNumbers(normal.values()).stream().filter(it -> !it.confidential && rights.sees(it)).map(it -> it.number)
                .collect(Collectors.toSet());
        Map<String, String> numbers = new HashMap<>(normal);
        numbers.values().retainAll(open);
        return numbers;
    }

    @Override
    public Set<String> tellable(Collection<String> numbers) {
        return complaints.byNumbers(numbers).stream().filter(it -> !it.confidential).map(it -> it.number).collect(Collectors.toSet());
    }
}
