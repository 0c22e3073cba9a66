package tw.servicequality.organization.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the plan's words for responsible units mean at one moment: 登記課 is one unit, 各課室 several. Which units a group word stands for
 * is data of the office.
 *
 * @param units the unit of each unit name
 * @param groups the units of each group word
 */
public record UnitWords(Map<String, UUID> units, Map<String, List<UUID>> groups) {

    /** The units that one word stands for; empty for a word nobody knows. A unit's own name wins over a group's. */
    public Optional<List<UUID>> resolve(String word) {
        String plain = word.strip();
        UUID unit = units.get(plain);
        return unit != null ? Optional.of(List.of(unit)) : Optional.ofNullable(groups.get(plain));
    }

    /** The units that several words stand for together, each once, in the order of the words; empty when any of them is unknown. */
    public Optional<List<UUID>> resolve(List<String> words) {
        Set<UUID> all = new LinkedHashSet<>();
        for (String word : words) {
            Optional<List<UUID>> some = resolve(word);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(List.copyOf(all));
    }

    /** Every word that names a unit or a group. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>(units.keySet());
        words.addAll(groups.keySet());
        return words;
    }
}
