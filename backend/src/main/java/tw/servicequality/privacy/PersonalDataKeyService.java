package tw.servicequality.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tw.servicequality.platform.seal.PersonalDataKeys;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** Tells how much stands under which key. */
@ApplicationScoped
@Transactional
public class PersonalDataKeyService {

    private final PersonalDataKeys keys;
    private final Instance<SealedRows> places;

    PersonalDataKeyService(PersonalDataKeys keys, @Any Instance<SealedRows> places) {
        this.keys = keys;
        this.places = places;
    }

    /** All keys that are there, and those under which there are rows although they are gone. One statement for each place and use. */
    public List<PersonalDataKeyResponse> list() {
        List<PersonalDataKeyResponse> all = new ArrayList<>();
        for (Use use : Use.values()) {
            Map<String, Map<Integer, Long>> rows = new TreeMap<>();
            places.forEach(place -> rows.put(place.name(), place.counts(use)));
            Set<Integer> numbers = new TreeSet<>(keys.numbers(use));
            rows.values().forEach(counts -> numbers.addAll(counts.keySet()));
            numbers.forEach(number -> all.add(key(use, number, rows)));
        }
        return all;
    }

    private PersonalDataKeyResponse key(Use use, int number, Map<String, Map<Integer, Long>> rows) {
        List<PersonalDataKeyResponse.Place> under = rows.entrySet().stream().filter(place -> place.getValue().containsKey(number))
                .map(place -> new PersonalDataKeyResponse.Place(place.getKey(), place.getValue().get(number))).toList();
        long sum = under.stream().mapToLong(PersonalDataKeyResponse.Place::rows).sum();
        PersonalDataKeyResponse.State state = number == keys.current(use) ? PersonalDataKeyResponse.State.WRITING
                : !keys.numbers(use).contains(number) ? PersonalDataKeyResponse.State.MISSING
                : sum == 0 ? PersonalDataKeyResponse.State.REMOVABLE : PersonalDataKeyResponse.State.OLD;
        return new PersonalDataKeyResponse(use, number, state, sum, under);
    }
}
